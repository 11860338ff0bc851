/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.cadre.core.CadreException;
import org.cadre.core.store.Contents;
import org.cadre.core.text.JsonText;
import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What a folder of open files says of itself.
 *
 * @param sequence the number of the latest commit of the database; 0 if there was none
 * @param contents what the files have
 * @param files the files but this one
 */
@SuppressWarnings("nls")
record FilesManifest(long sequence, Contents contents, List<Item> files) {

    /** The name of the file. */
    static final String NAME = "manifest.json";

    private static final int FORMAT = 1;
    private static final long LARGEST = 16 << 20;
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final int BUFFER = 1 << 16;

    /** A file: its name, its bytes, their SHA-256 as hexadecimal text. */
    record Item(String name, long size, String sha256) {

        static Item of(Path file) throws IOException {
            try (var in = Files.newInputStream(file)) {
                return new Item(file.getFileName().toString(), Files.size(file),
                        FilesManifest.sha256(in));
            }
        }
    }

    /** Describes all files of a folder. */
    static FilesManifest of(Path folder, long sequence, Contents contents) throws IOException {
        List<Path> paths;
        try (var all = Files.list(folder)) {
            paths = all.sorted().toList();
        }
        var items = new ArrayList<Item>();
        for (var path : paths) {
            items.add(Item.of(path));
        }
        return new FilesManifest(sequence, contents, items);
    }

    void write(Path folder) throws IOException {
        var data = new LinkedHashMap<String, Object>();
        data.put("format", FORMAT);
        data.put("program", "Cadre");
        data.put("at", Instant.now().toString());
        data.put("model", contents.counts().keySet().stream().map(c -> c.replaceFirst("#.*", "")).distinct()
                .toList());
        data.put("sequence", sequence);
        data.put("digest", contents.digest());
        data.put("counts", contents.counts());
        data.put("files", files.stream()
                .map(f -> Map.of("name", f.name(), "size", f.size(), "sha256", f.sha256())).toList());
        Files.writeString(folder.resolve(NAME), JsonText.write(data));
    }

    /** Reads the manifest of a folder and checks that its files are as it says. */
    static FilesManifest read(Path folder) throws IOException, CadreException {
        var manifest = parse(folder);
        for (var item : manifest.files) {
            if (!SAFE.matcher(item.name()).matches() || !isAsSaid(folder.resolve(item.name()), item)) {
                throw damaged(folder, item.name(), null);
            }
        }
        return manifest;
    }

    private static boolean isAsSaid(Path file, Item item) throws IOException {
        return Files.isRegularFile(file) && Item.of(file).equals(item);
    }

    private static FilesManifest parse(Path folder) throws IOException, CadreException {
        var file = folder.resolve(NAME);
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw CadreException.input(NLS.bind(Messages.Open_noManifest, folder));
        }
        try {
            var json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            if (json.get("format").getAsInt() > FORMAT) {
                throw CadreException.input(NLS.bind(Messages.Open_newer, folder));
            }
            return new FilesManifest(json.get("sequence").getAsLong(), new Contents(
                    counts(json.getAsJsonObject("counts")), json.get("digest").getAsString()),
                    items(json.getAsJsonArray("files")));
        } catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException
                | UnsupportedOperationException | ClassCastException | MalformedInputException e) {
            throw damaged(folder, NAME, e);
        }
    }

    static CadreException damaged(Path folder, String file, Throwable cause) {
        return new CadreException(CadreException.Kind.INPUT, NLS.bind(Messages.Open_damaged, file, folder),
                cause);
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
            items.add(new Item(item.get("name").getAsString(), item.get("size").getAsLong(),
                    item.get("sha256").getAsString()));
        }
        return items;
    }

    private static String sha256(InputStream in) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
