/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.testing.MemoryStore;
import org.cadre.testing.SharedFolder;
import org.cadre.testing.fuzz.RawZip;
import org.cadre.testing.hostile.Canary;
import org.cadre.testing.hostile.Contents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rosters cannot make Cadre ask a server, read a file beside them, or write one. */
class RosterCanaryTest {

    @TempDir
    private Path folder;
    private Canary canary;
    private Map<String, byte[]> files;
    private int serial;

    @BeforeEach
    void prepare() throws IOException {
        canary = new Canary(folder);
        var valid = TestPackage.district().teacher("t1", "Ana", "García", "s1")
                .write(canary.inside().resolve("valid"));
        files = OneRosterFuzz.inFolder(valid);
    }

    @AfterEach
    void nothingHappened() throws IOException {
        canary.requireUntouched();
        canary.close();
    }

    @Test
    void addressesInCellsAreOnlyText() throws IOException {
        for (var uri : canary.uris()) {
            for (var table : List.of("orgs.csv", "users.csv", "roles.csv", "manifest.csv")) {
                var lines = new String(files.get(table), StandardCharsets.UTF_8).split("\r\n");
                var columns = lines[1].split(",", -1).length;
                for (int i = 0; i < columns; i++) {
                    var cells = lines[1].split(",", -1);
                    cells[i] = '"' + uri + '"';
                    var changed = new LinkedHashMap<>(files);
                    changed.put(table, (lines[0] + "\r\n" + String.join(",", cells) + "\r\n").getBytes());
                    take(zip(changed));
                }
            }
        }
    }

    @Test
    void namesOfEntriesLeadNowhere() throws IOException {
        var out = folder.resolve("evil.csv").toAbsolutePath().toString();
        for (var name : List.of("../evil.csv", "../../evil.csv", "x/../../evil.csv", out, "//evil.csv",
                "..\\evil.csv", "C:\\evil.csv", "file:" + out, "./../evil.csv", "../secret.txt",
                "users.csv\0/../evil.csv", "users.csv/../../evil.csv")) {
            var zip = zip();
            files.forEach((file, content) -> zip.add(file, content));
            var source = write(zip.add(name, files.get("users.csv")).bytes());
            assertThrows(CadreException.class, () -> read(source), name);
        }
    }

    @Test
    void linksInArchivesAreNotFollowed() throws IOException {
        for (var uri : canary.uris()) {
            for (var name : List.of("users.csv", "manifest.csv", "orgs.csv")) {
                var zip = zip();
                files.forEach((file, content) -> {
                    if (!file.equals(name)) {
                        zip.add(file, content);
                    }
                });
                take(write(zip.link(name, uri).bytes()));
                take(write(zip.add(name + "/users.csv", files.get("users.csv")).bytes()));
            }
        }
    }

    @Test
    void linksOutOfAFolderAreRefused() throws IOException {
        for (var name : List.of("users.csv", "manifest.csv")) {
            for (var target : List.of(canary.secret(), Path.of("../../secret.txt"), Path.of("/etc/passwd"))) {
                var source = unpacked(name);
                Files.createSymbolicLink(source.resolve(name), target);
                var refused = assertThrows(RefusedPackage.class, () -> read(source));
                assertEquals("folder.link", refused.rejections().get(0).code());
                assertFalse(refused.getMessage().contains(Canary.SECRET));
            }
        }
    }

    @Test
    void linksWithinAFolderAreFollowed() throws IOException, CadreException {
        var source = unpacked("users.csv");
        Files.createSymbolicLink(source.resolve("users.csv"), Path.of(".users"));
        Files.write(source.resolve(".users"), files.get("users.csv"));
        assertTrue(read(source).contains("García"));
    }

    @Test
    void sizesThatLieAreNotBelieved() throws IOException {
        for (int size : new int[] { 0, 1, Integer.MAX_VALUE, -1 }) {
            var zip = zip();
            files.forEach((file, content) -> zip.lying(file, size, content));
            take(write(zip.bytes()));
        }
    }

    @Test
    void listOfHostileArchives() throws IOException {
        for (var archive : SharedFolder.files("security/zip-generated", Long.MAX_VALUE)) {
            take(archive);
        }
    }

    private static RawZip zip() {
        return new RawZip();
    }

    private Path zip(Map<String, byte[]> content) throws IOException {
        var zip = zip();
        content.forEach((name, bytes) -> zip.add(name, bytes));
        return write(zip.bytes());
    }

    private Path write(byte[] zip) throws IOException {
        return Files.write(canary.inside().resolve("roster.zip"), zip);
    }

    private Path unpacked(String without) throws IOException {
        var target = canary.inside().resolve("folder" + serial++);
        Files.createDirectory(target);
        for (var file : files.entrySet()) {
            if (!file.getKey().equals(without)) {
                Files.write(target.resolve(file.getKey()), file.getValue());
            }
        }
        return target;
    }

    private void take(Path source) {
        try {
            assertFalse(read(source).contains(Canary.SECRET), source::toString);
        } catch (CadreException e) {
            assertFalse(e.getMessage().contains(Canary.SECRET), e::getMessage);
        }
    }

    /** Imports it, writes what is refused, and returns all that the database has then. */
    private String read(Path source) throws CadreException {
        var store = new MemoryStore();
        try (var work = store.begin()) {
            var preview = new OneRosterFormat().preview(source, work, null);
            preview.writeRejects(canary.inside().resolve("rejects.csv"));
            preview.writeRejects(canary.inside().resolve("rejects.zip"));
            preview.apply(null);
        }
        return Contents.of(store.begin());
    }
}
