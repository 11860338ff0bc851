/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.keys;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.cadre.core.access.keys.Hkdf;
import org.cadre.core.access.keys.SecretSlot;
import org.cadre.core.text.JsonText;
import org.cadre.model.KeySlotKind;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The slots as text, with a check sum that tells damage from a wrong secret. */
final class KeyText {

    private static final int FORMAT = 1;

    private KeyText() {
    }

    static String write(List<KeyEntry> entries) {
        var data = new LinkedHashMap<String, Object>();
        data.put("format", FORMAT);
        data.put("cipher", "AES/CBC/NoPadding, 256 bit");
        data.put("slots", entries.stream().map(KeyText::data).toList());
        data.put("check", check(entries));
        return JsonText.write(data) + '\n';
    }

    private static Map<String, Object> data(KeyEntry entry) {
        var data = new LinkedHashMap<String, Object>();
        data.put("account", entry.account());
        data.put("kind", entry.slot().kind().getLiteral());
        data.put("derivation", "PBKDF2WithHmacSHA256");
        data.put("iterations", entry.slot().iterations());
        data.put("salt", entry.slot().salt());
        data.put("box", entry.slot().box());
        return data;
    }

    /** Returns the slots; empty if this is not what was written. */
    static Optional<List<KeyEntry>> read(byte[] file) {
        try {
            var data = JsonParser.parseString(new String(file, StandardCharsets.UTF_8)).getAsJsonObject();
            var entries = entries(data);
            return data.get("check").getAsString().equals(check(entries)) ? Optional.of(entries)
                    : Optional.empty();
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException
                | NullPointerException | ClassCastException | NumberFormatException e) {
            return Optional.empty(); // whatever it is, it is not what was written
        }
    }

    /** Returns the slots that a file lists, whatever its check sum. */
    static List<KeyEntry> entries(JsonObject data) {
        return StreamSupport.stream(data.getAsJsonArray("slots").spliterator(), false).map(KeyText::entry)
                .toList();
    }

    private static KeyEntry entry(JsonElement element) {
        var data = element.getAsJsonObject();
        return new KeyEntry(text(data, "account"), new SecretSlot(KeySlotKind.get(text(data, "kind")),
                text(data, "salt"), data.get("iterations").getAsInt(), text(data, "box")));
    }

    private static String text(JsonObject data, String name) {
        return data.get(name).getAsString();
    }

    static String check(List<KeyEntry> entries) {
        var bytes = entries.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Hkdf.derive(bytes, "cadre keys"));
    }
}
