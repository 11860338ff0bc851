/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.core.access.Credentials;
import org.cadre.core.backup.BackupReason;
import org.cadre.core.backup.Backups;
import org.cadre.core.backup.RestoreSource;
import org.cadre.core.backup.Restores;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.store.jdbc.DerbyBackups;
import org.cadre.store.jdbc.JdbcStoreProvider;
import org.cadre.testing.fuzz.Draw;
import org.cadre.testing.fuzz.FuzzTarget;
import org.cadre.testing.fuzz.RawZip;
import org.cadre.testing.fuzz.Sample;
import org.cadre.testing.fuzz.Scratch;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Feeds the restore with backups. Some get a manifest that fits them, so that Derby is given what they have.
 */
public class BackupFuzz implements FuzzTarget {

    private static final String MANIFEST = "manifest.json";
    private static final String FILES = "database/";
    /** Derby needs most of a second for each that it is given. */
    private static final int FITTING = 50;

    private final Scratch scratch;
    private final Stores stores = new Stores(List.of(new JdbcStoreProvider()));
    private final Backups backups = new Backups(List.of(new DerbyBackups(stores)));
    private final Restores restores = new Restores(backups);
    private final byte[] backup;

    public BackupFuzz() throws IOException, CadreException {
        scratch = new Scratch();
        var location = StoreLocation.ofFolder(scratch.resolve("origin"));
        try (var store = stores.create(location)) {
            backup = Files.readAllBytes(backups.make(store, BackupReason.MANUAL, null).file());
        }
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public List<Sample> samples() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(backup))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        var manifest = Map.of(MANIFEST, files.get(MANIFEST), FILES + "data/service.properties",
                files.get(FILES + "data/service.properties"));
        return List.of(Sample.of(manifest), Sample.of(manifest), Sample.of(files));
    }

    @Override
    public byte[] pack(Sample mutated, Draw draw) {
        var parts = new LinkedHashMap<>(mutated.parts());
        if (draw.once(FITTING)) {
            fit(parts);
        }
        var zip = RawZip.of(parts);
        return draw.once(8) ? draw.damage(zip) : zip;
    }

    /** Lets the manifest list what there is. */
    private static void fit(Map<String, String> parts) {
        try {
            var manifest = JsonParser.parseString(parts.getOrDefault(MANIFEST, "")).getAsJsonObject();
            var list = new JsonArray();
            parts.forEach((name, content) -> {
                if (name.startsWith(FILES)) {
                    list.add(item(name.substring(FILES.length()), Sample.bytes(content)));
                }
            });
            manifest.add("files", list);
            parts.put(MANIFEST, new String(manifest.toString().getBytes(StandardCharsets.UTF_8),
                    StandardCharsets.ISO_8859_1));
        } catch (JsonParseException | IllegalStateException e) {
            return; // nothing to put right
        }
    }

    private static JsonObject item(String name, byte[] content) {
        var item = new JsonObject();
        item.addProperty("name", name);
        item.addProperty("size", content.length);
        try {
            item.addProperty("sha256",
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return item;
    }

    /** That a database is damaged is told as a failure, since it mostly is one of the disk. */
    @Override
    public void feed(byte[] input, long number) throws CadreException, IOException {
        var file = scratch.write("x.cadrebackup", input);
        var target = scratch.resolve("restored");
        try {
            restores.restore(StoreLocation.ofFolder(target), new RestoreSource.One(file),
                    StoreLocation.ofFolder(target),
                    Credentials.none(), null);
        } catch (CadreException e) {
            throw e.kind() == Kind.FAILURE && e.getMessage() != null || e.kind() == Kind.LOCKED
                    ? CadreException.input(e.getMessage()) : e;
        } finally {
            Scratch.delete(target);
        }
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
