/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The files of one process's journal: the latest, the one before it, and one whose lock tells that the process
 * is alive. A journal is written beside the latest, forced to disk and moved into place.
 *
 * @param folder where they are
 * @param name what their names begin with
 */
@SuppressWarnings("nls")
record JournalFiles(Path folder, String name) {

    static final String LATEST = ".journal";
    private static final String FORMER = ".former";
    private static final String DRAFT = ".draft";
    private static final String LOCK = ".lock";

    /** Takes the lock that tells that this process is alive; closing it gives it back. */
    FileChannel lock() throws IOException {
        createFolder();
        var channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("locked: " + lockFile());
        }
        return channel;
    }

    /** Whether the process that writes them is alive. */
    boolean isAlive() throws IOException {
        if (!Files.exists(lockFile())) {
            return false;
        }
        try (var channel = FileChannel.open(lockFile(), StandardOpenOption.WRITE); var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true; // this process itself
        }
    }

    /** Writes the latest journal; the one before it is kept. */
    void write(byte[] content) throws IOException {
        createFolder();
        try (var channel = FileChannel.open(draft(), StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        if (Files.exists(latest())) {
            move(latest(), former());
        }
        move(draft(), latest());
        forceFolder();
    }

    /** Reads the latest journal; empty if there is none. */
    Optional<byte[]> readLatest() throws IOException {
        return read(latest());
    }

    /** Reads the journal before the latest; empty if there is none. */
    Optional<byte[]> readFormer() throws IOException {
        return read(former());
    }

    /** Deletes the journals, not the lock. */
    void clear() throws IOException {
        Files.deleteIfExists(draft());
        Files.deleteIfExists(former());
        Files.deleteIfExists(latest());
    }

    /** Deletes all of them, and the folder if nothing else is in it. */
    void delete() throws IOException {
        clear();
        Files.deleteIfExists(lockFile());
        try (var rest = Files.list(folder)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.deleteIfExists(folder);
    }

    /** Nobody else on the machine looks into it, where the system can see to that. */
    private void createFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static Optional<byte[]> read(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes the names durable too, where a folder can be opened at all. */
    private void forceFolder() throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path latest() {
        return folder.resolve(name + LATEST);
    }

    private Path former() {
        return folder.resolve(name + FORMER);
    }

    private Path draft() {
        return folder.resolve(name + DRAFT);
    }

    private Path lockFile() {
        return folder.resolve(name + LOCK);
    }
}
