/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.cadre.core.CadreException;

/** A package whose files lie in a folder. */
class FolderPackage implements PackageFiles {

    private final Path folder;
    private final Set<String> names = new TreeSet<>();

    FolderPackage(Path folder) throws CadreException {
        this.folder = folder.toAbsolutePath().normalize();
        try (var files = Files.list(this.folder)) {
            files.filter(Files::isRegularFile).map(f -> f.getFileName().toString())
                    .filter(name -> !EntryName.isLitter(name)).forEach(names::add);
            for (var file : names) {
                requireInside(file);
            }
        } catch (IOException e) {
            throw RefusedPackage.because(name(), Code.UNREADABLE, name(), String.valueOf(e.getMessage()));
        }
    }

    /** Links may lead from file to file, not out of the folder that the user chose. */
    private void requireInside(String file) throws IOException, CadreException {
        if (!folder.resolve(file).toRealPath().startsWith(folder.toRealPath())) {
            throw RefusedPackage.because(name(), Code.LINK_OUTSIDE, name(), file);
        }
    }

    @Override
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public InputStream read(String file) throws IOException {
        return Files.newInputStream(folder.resolve(file));
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
