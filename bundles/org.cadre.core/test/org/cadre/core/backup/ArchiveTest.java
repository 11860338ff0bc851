/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cadre.core.CadreException;
import org.cadre.core.store.Contents;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a backup comes back as it was, or is refused with a sentence; it writes nowhere else. */
class ArchiveTest {

    @TempDir
    Path folder;

    private Path file;
    private byte[] bytes;

    @BeforeEach
    void make() throws Exception {
        var image = Files.createDirectories(folder.resolve("image/data/seg0"));
        Files.writeString(image.resolve("c10.dat"), "page ".repeat(50));
        Files.writeString(folder.resolve("image/cadre.properties"), "format=1");
        file = folder.resolve("x.cadrebackup");
        ArchiveWriter.write(folder.resolve("image"), new BackupManifest("derby", "db", BackupReason.MANUAL,
                Instant.EPOCH, 1, new Contents(Map.of("a#B", 3L), "00"), List.of()), file, monitor());
        bytes = Files.readAllBytes(file);
    }

    @Test
    void everyFlippedByteIsNoticedOrHarmless() throws Exception {
        int refused = 0;
        for (int i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 0x55;
            Files.write(file, changed);
            refused += comesBack("byte " + i) ? 0 : 1;
        }
        assertTrue(refused > bytes.length / 2, refused + " of " + bytes.length);
    }

    @Test
    void everyTruncationIsNoticed() throws Exception {
        for (int length = 0; length < bytes.length; length += 7) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertFalse(comesBack("length " + length));
        }
    }

    @Test
    void refusesWhatIsMissingTooMuchElsewhereOrNewer() throws Exception {
        var manifest = """
                {"format": %d, "method": "derby", "database": "db", "reason": "manual", "at": "1970-01-01T00:00:00Z",
                "sequence": 1, "digest": "00", "counts": {}, "files": [{"name": "%s", "size": 1, "sha256":
                "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}]}""";
        assertTrue(refusal(manifest.formatted(1, "a"), "database/a", "database/b").contains("damaged"));
        assertTrue(refusal(manifest.formatted(1, "a")).contains("damaged"));
        assertTrue(refusal(manifest.formatted(1, "../a"), "database/../a").contains("damaged"));
        assertTrue(refusal(manifest.formatted(1, "/tmp/a"), "database//tmp/a").contains("damaged"));
        assertTrue(refusal(manifest.formatted(2, "a"), "database/a").contains("newer version"));
        assertTrue(refusal("{", "database/a").contains("damaged"));
        assertTrue(refusal("null", "database/a").contains("damaged"));
        assertFalse(Files.exists(folder.resolve("a")));
    }

    private String refusal(String manifest, String... names) throws Exception {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
            zip.putNextEntry(new ZipEntry(Archive.MANIFEST));
            zip.write(manifest.getBytes());
        }
        var to = Files.createTempDirectory(folder, "to");
        return assertThrows(CadreException.class, () -> new Archive(file).unpack(to, monitor())).getMessage();
    }

    private boolean comesBack(String what) throws Exception {
        var to = Files.createTempDirectory(folder, "to");
        try {
            new Archive(file).unpack(to, monitor());
        } catch (CadreException e) {
            assertTrue(e.getMessage().contains("x.cadrebackup"), what + ": " + e.getMessage());
            return false;
        } finally {
            assertFalse(Files.exists(folder.resolve("data")));
        }
        assertEquals("page ".repeat(50), Files.readString(to.resolve("data/seg0/c10.dat")), what);
        assertEquals("format=1", Files.readString(to.resolve("cadre.properties")), what);
        return true;
    }

    private static SubMonitor monitor() {
        return SubMonitor.convert(null);
    }
}
