/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.backup.BackupManifest.Item;
import org.cadre.core.store.Contents;
import org.cadre.core.text.JsonText;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Writes and reads manifests as JSON. */
@SuppressWarnings("nls")
final class ManifestText {

    private ManifestText() {
    }

    static String write(BackupManifest manifest) {
        var data = new LinkedHashMap<String, Object>();
        data.put("format", BackupManifest.FORMAT);
        data.put("method", manifest.method());
        data.put("database", manifest.database());
        data.put("reason", manifest.reason().word());
        data.put("at", manifest.at().toString());
        data.put("sequence", manifest.sequence());
        data.put("digest", manifest.contents().digest());
        data.put("counts", manifest.contents().counts());
        data.put("files", manifest.files().stream()
                .map(f -> Map.of("name", f.name(), "size", f.size(), "sha256", f.sha256())).toList());
        return JsonText.write(data);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws Unknown if it comes from a newer version
     * @throws Malformed if it is something else
     */
    static BackupManifest read(String text) throws Unknown, Malformed {
        try {
            var json = JsonParser.parseString(text).getAsJsonObject();
            if (json.get("format").getAsInt() > BackupManifest.FORMAT) {
                throw new Unknown();
            }
            return new BackupManifest(text(json, "method"), text(json, "database"),
                    BackupReason.ofWord(text(json, "reason")).orElse(BackupReason.MANUAL),
                    Instant.parse(text(json, "at")), json.get("sequence").getAsLong(),
                    new Contents(counts(json.getAsJsonObject("counts")), text(json, "digest")),
                    items(json.getAsJsonArray("files")));
        } catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException
                | UnsupportedOperationException | ClassCastException | DateTimeException e) {
            throw new Malformed(e);
        }
    }

    private static Map<String, Long> counts(JsonObject json) {
        var counts = new LinkedHashMap<String, Long>();
        json.entrySet().forEach(e -> counts.put(e.getKey(), e.getValue().getAsLong()));
        return counts;
    }

    private static List<Item> items(Iterable<JsonElement> json) {
        var items = new ArrayList<Item>();
        for (var element : json) {
            var item = element.getAsJsonObject();
            items.add(new Item(text(item, "name"), item.get("size").getAsLong(), text(item, "sha256")));
        }
        return items;
    }

    private static String text(JsonObject json, String key) {
        return json.get(key).getAsString();
    }

    /** It comes from a newer version. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** It is no manifest. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(Throwable cause) {
            super(cause);
        }
    }
}
