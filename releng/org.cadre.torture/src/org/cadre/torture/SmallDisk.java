/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk in memory of a size to be chosen; needs root. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Makes a disk of so many kilobytes and puts it in a folder. */
    static SmallDisk mount(Path folder, int kilobytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
        return new SmallDisk(folder);
    }

    /** Gives the disk another size, with what is on it. */
    void resize(int kilobytes) throws IOException, InterruptedException {
        run("mount", "-o", "remount,size=" + kilobytes + "k", folder.toString());
    }

    /** The names of what is on it. */
    List<String> names() throws IOException {
        var names = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString()).sorted().forEach(names::add);
        }
        return names;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", folder.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
    }
}
