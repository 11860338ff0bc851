/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.SampleSource.Size;
import org.cadre.exchange.SharedData;
import org.cadre.exchange.sample.SampleDistrict;
import org.cadre.testing.MemoryStore;
import org.cadre.testing.SharedFolder;
import org.cadre.testing.hostile.Canary;
import org.cadre.testing.hostile.Contents;
import org.cadre.testing.hostile.HostileXml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open files cannot make Cadre ask a server, read a file beside them, or write one. */
class OpenFilesCanaryTest {

    private static final Pattern ADDRESS = Pattern.compile("(https?|ftp|file|php|expect)://?/?[^\"'>\\s]*");
    private static final String ROOT = "xmi:XMI";

    @TempDir
    private Path folder;
    private final OpenFilesService files = new OpenFilesService();
    private final MemoryStore store = new MemoryStore();
    private Canary canary;
    private Path open;
    private String document;
    private int taken;

    @BeforeEach
    void export() throws IOException, CadreException {
        canary = new Canary(folder);
        open = canary.inside().resolve("open");
        new SampleDistrict().fill(store.begin(), new Size(1, 3, 7), null);
        files.export(store, open, null);
        document = Files.readString(open.resolve(ElementReader.FILE));
    }

    @AfterEach
    void nothingHappened() throws IOException {
        canary.requireUntouched();
        canary.close();
    }

    @Test
    void theDocumentFetchesNothing() throws IOException {
        read(document);
        assertTrue(taken == 1);
        for (var uri : canary.uris()) {
            HostileXml.of(document, ROOT, uri).forEach(this::read);
        }
    }

    @Test
    void referencesLeadNowhere() throws IOException {
        for (var uri : canary.uris()) {
            var escaped = uri.replace("&", "&amp;").replace("<", "&lt;");
            read(document.replaceFirst("urn:org\\.cadre:model", escaped.replace("$", "")));
            read(document.replaceFirst("</" + ROOT + ">",
                    "<cadre:School uuid=\"x\"><district href=\"" + escaped + "#//\"/></cadre:School></" + ROOT
                            + ">"));
            read(document.replaceFirst("(district|school)=\"[^\"]*\"", "$1=\"" + escaped + "#/0\""));
            read(document.replaceFirst(" uuid=\"[^\"]*\"", " href=\"" + escaped + "\""));
        }
    }

    @Test
    void theManifestLeadsNowhere() throws IOException {
        for (var name : List.of(canary.secret().toString(), "../../secret.txt", "..\\..\\secret.txt",
                "a\u0000b", "",
                canary.uris().getFirst(), "x".repeat(5_000), "CON")) {
            var manifest = Files.readString(open.resolve(FilesManifest.NAME));
            Files.writeString(open.resolve(FilesManifest.NAME),
                    manifest.replaceFirst("\"name\": *\"[^\"]*\"", Matcher.quoteReplacement(
                            "\"name\": \"" + name.replace("\\", "\\\\").replace("\u0000", "\\u0000") + '"')));
            take();
            Files.writeString(open.resolve(FilesManifest.NAME), manifest);
        }
        assertTrue(taken == 0);
    }

    @Test
    void listsOfPayloads() throws IOException {
        SharedData.find("security/payloads/XXE Injection");
        var uris = canary.uris();
        for (var list : List.of("security/payloads/XXE Injection/Intruders",
                "security/payloads/XXE Injection/Files")) {
            for (var file : SharedFolder.files(list, Long.MAX_VALUE)) {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                read(ADDRESS.matcher(text).replaceAll(uris.get(text.length() % uris.size())));
                for (var line : text.lines().toList()) {
                    var uri = uris.get(line.length() % uris.size());
                    var hostile = ADDRESS.matcher(line).replaceAll(uri);
                    read(hostile);
                    read(hostile + document.substring(document.indexOf("?>") + 2));
                    read(document.replaceFirst("</" + ROOT + ">",
                            Matcher.quoteReplacement(hostile) + "</" + ROOT + ">"));
                }
            }
        }
    }

    private void read(String hostile) {
        try {
            Files.writeString(open.resolve(ElementReader.FILE), hostile);
            Files.deleteIfExists(open.resolve(FilesManifest.NAME));
            FilesManifest.of(open, 1, store.contents(null)).write(open);
            take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports what is there; the secret comes neither into the database nor into a message. */
    private void take() throws IOException {
        var copy = new MemoryStore();
        try {
            files.read(open, copy, null);
            taken++;
        } catch (CadreException e) {
            assertFalse(e.getMessage().contains(Canary.SECRET), e::getMessage);
        }
        try (var work = copy.begin()) {
            assertFalse(Contents.of(work).contains(Canary.SECRET));
        }
    }
}
