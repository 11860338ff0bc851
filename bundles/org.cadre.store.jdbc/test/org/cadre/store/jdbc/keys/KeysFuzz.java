/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.Credentials;
import org.cadre.core.access.keys.Secret;
import org.cadre.core.access.keys.SecretSlot;
import org.cadre.core.access.keys.Stretch;
import org.cadre.testing.fuzz.Draw;
import org.cadre.testing.fuzz.FuzzTarget;
import org.cadre.testing.fuzz.Sample;
import org.cadre.testing.fuzz.Scratch;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Feeds the opening of protected databases with key files; most have the right check sum, as a forger's
 * would.
 */
public class KeysFuzz implements FuzzTarget {

    private static final String ACCOUNT = "cora";
    private static final String SECRET = "plain kettle orbit march";
    private static final int ROUNDS = 10;
    /** More take too long to try many; that more are not believed is tested elsewhere. */
    private static final int MOST_ROUNDS = 5_000;

    private final Scratch scratch;

    public KeysFuzz() throws IOException {
        scratch = new Scratch();
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public List<Sample> samples() {
        try (var secret = Secret.passphrase(SECRET.toCharArray())) {
            var tag = KeyEntry.tag(ACCOUNT);
            var slot = SecretSlot.seal(secret, new byte[32], FolderProtection.CONTEXT + tag,
                    new Stretch(ROUNDS));
            var entry = new KeyEntry(tag, slot);
            return List.of(Sample.of(KeyText.write(List.of(entry))),
                    Sample.of(KeyText.write(List.of(new KeyEntry(KeyEntry.tag("bo"), slot), entry, entry))));
        }
    }

    @Override
    public byte[] pack(Sample mutated, Draw draw) {
        return draw.once(4) ? mutated.content() : checked(mutated.content());
    }

    /** Puts the check sum right, where there are slots to add up. */
    private static byte[] checked(byte[] file) {
        try {
            var data = JsonParser.parseString(new String(file, StandardCharsets.UTF_8)).getAsJsonObject();
            limit(data);
            var draft = data.deepCopy();
            var entries = KeyText.entries(draft);
            draft.addProperty("check", KeyText.check(entries));
            return draft.toString().getBytes(StandardCharsets.UTF_8);
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NullPointerException
                | ClassCastException | NumberFormatException e) {
            return file;
        }
    }

    private static void limit(JsonObject data) {
        for (var slot : data.getAsJsonArray("slots")) {
            int rounds = slot.getAsJsonObject().get("iterations").getAsInt();
            if (rounds > MOST_ROUNDS && Stretch.isBelieved(rounds)) {
                slot.getAsJsonObject().addProperty("iterations", rounds % MOST_ROUNDS);
            }
        }
    }

    @Override
    public void feed(byte[] input, long number) throws CadreException, IOException {
        var folder = scratch.write("keys.json", input).getParent();
        Scratch.delete(scratch.resolve("keys-copy.json"));
        try (var credentials = Credentials.passphrase(ACCOUNT, SECRET.toCharArray())) {
            new Unlocking(folder, Clock.systemUTC()).open(credentials);
        } catch (CadreException e) {
            throw e.kind() == Kind.LOCKED || e.kind() == Kind.FAILURE && e.getCause() == null
                    ? CadreException.input(e.getMessage()) : e;
        } finally {
            forgetTries(folder);
        }
    }

    /** Otherwise the next try would have to wait. */
    private static void forgetTries(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Scratch.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
