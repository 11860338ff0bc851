/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.cadre.core.backup.BackupManifest.Item;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Packs a folder into one file: its files first, what the backup says of itself last. */
final class ArchiveWriter {

    private static final int BUFFER = 1 << 16;

    private ArchiveWriter() {
    }

    /**
     * Packs a folder.
     *
     * @param about what the backup says of itself but for its files
     * @param target a file that does not exist yet; is on the disk, and not in its cache only, in the end
     * @return the manifest with the files
     */
    static BackupManifest write(Path folder, BackupManifest about, Path target, SubMonitor monitor)
            throws IOException {
        try (var channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            @SuppressWarnings("resource") // the channel is forced before it is closed
            var zip = new ZipOutputStream(Channels.newOutputStream(channel));
            zip.setLevel(Deflater.BEST_SPEED);
            var items = items(folder, zip, monitor);
            var manifest = new BackupManifest(about.method(), about.database(), about.reason(), about.at(),
                    about.sequence(), about.contents(), items);
            zip.putNextEntry(new ZipEntry(Archive.MANIFEST));
            zip.write(ManifestText.write(manifest).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            channel.force(true);
            return manifest;
        }
    }

    private static List<Item> items(Path folder, ZipOutputStream zip, SubMonitor monitor) throws IOException {
        var files = Folders.files(folder);
        monitor.setWorkRemaining(files.size());
        var items = new ArrayList<Item>();
        for (var file : files) {
            var name = folder.relativize(file).toString().replace('\\', '/');
            zip.putNextEntry(new ZipEntry(Archive.FILES + name));
            var digest = Archive.sha256();
            long size = copy(file, new DigestOutputStream(zip, digest), monitor.split(1));
            zip.closeEntry();
            items.add(new Item(name, size, HexFormat.of().formatHex(digest.digest())));
        }
        return items;
    }

    private static long copy(Path file, OutputStream out, SubMonitor monitor) throws IOException {
        long size = 0;
        var buffer = new byte[BUFFER];
        try (var in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                out.write(buffer, 0, n);
                size += n;
            }
        }
        return size;
    }
}
