/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cadre.core.CadreException;
import org.cadre.exchange.SharedData;
import org.cadre.testing.MemoryStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Archives made to harm are refused with a reason, quickly, and nothing appears outside of them. */
class HostilePackageTest {

    @TempDir
    private Path folder;

    static Stream<Path> archives() throws IOException {
        return Files.list(SharedData.find("security/zip-generated")).sorted();
    }

    @ParameterizedTest
    @MethodSource("archives")
    void isRefused(Path archive) {
        var refused = assertTimeout(Duration.ofSeconds(10),
                () -> assertThrows(RefusedPackage.class, () -> read(archive)));
        assertEquals(CadreException.Kind.INPUT, refused.kind());
        assertFalse(refused.getMessage().isBlank());
        assertFalse(Files.exists(Path.of("/tmp/evil.txt")));
    }

    @Test
    void bombWithAManifestIsStopped() throws IOException {
        var archive = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("manifest.csv"));
            zip.write("propertyName,value\noneroster.version,1.2\nfile.orgs,bulk\n".getBytes());
            zip.putNextEntry(new ZipEntry("orgs.csv"));
            var megabyte = "a,".repeat(1 << 19).getBytes();
            for (int i = 0; i < 600; i++) {
                zip.write(megabyte);
            }
        }
        var refused = assertTimeout(Duration.ofSeconds(20),
                () -> assertThrows(RefusedPackage.class, () -> read(archive)));
        assertEquals("zip.ratio_exceeded", refused.rejections().get(0).code());
    }

    @Test
    void missingAndWrongFilesAreNamed() throws IOException {
        assertTrue(assertThrows(RefusedPackage.class, () -> read(folder.resolve("none.zip"))).getMessage()
                .contains("none.zip"));
        var picture = Files.write(folder.resolve("picture.zip"), new byte[] { 1, 2, 3 });
        assertThrows(RefusedPackage.class, () -> read(picture));
        assertThrows(RefusedPackage.class, () -> read(Files.createDirectory(folder.resolve("empty"))));
    }

    @Test
    void packageInsideAFolderOfTheArchiveIsRead() throws IOException, CadreException {
        var source = TestPackage.district().teacher("u1", "Ana", "García", "s1").write(folder.resolve("p"));
        var archive = folder.resolve("p.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive)); var files = Files.list(source)) {
            for (var file : files.toList()) {
                zip.putNextEntry(new ZipEntry("export/" + file.getFileName()));
                Files.copy(file, zip);
            }
            zip.putNextEntry(new ZipEntry("__MACOSX/._users.csv"));
        }
        var preview = new OneRosterFormat().preview(archive, new MemoryStore().begin(), null);
        assertEquals(5, preview.counts().imported());
        assertTrue(preview.notes().stream().anyMatch(n -> n.contains("export/")), preview.notes()::toString);
    }

    @Test
    void canBeCanceled() {
        var roster = TestPackage.district();
        for (int i = 0; i < 2_000; i++) {
            roster.teacher("u" + i, "A", "B", "s1");
        }
        var source = roster.write(folder.resolve("many"));
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> new OneRosterFormat().preview(source, new MemoryStore().begin(), monitor));
    }

    private static void read(Path source) throws CadreException {
        new OneRosterFormat().preview(source, new MemoryStore().begin(), null);
    }
}
