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

import org.cadre.core.CadreException;

/** The files of a package, in a folder or an archive. */
interface PackageFiles extends AutoCloseable {

    /**
     * Opens a folder or a zip archive; refuses archives that are damaged, too large or hide their files'
     * places.
     */
    static PackageFiles open(Path source) throws CadreException {
        if (Files.isDirectory(source)) {
            return new FolderPackage(source);
        }
        if (!Files.isRegularFile(source)) {
            throw RefusedPackage.because(source.toString(), Code.NOT_FOUND, source.toString(),
                    source.toString());
        }
        return ZipPackage.open(source);
    }

    /** The name of folder or archive, without its path. */
    String name();

    /** The names of the files, without their paths. */
    Set<String> names();

    /** What was passed over, as sentences. */
    List<String> notes();

    /** Opens a file; may be called several times. */
    InputStream read(String file) throws IOException;

    @Override
    void close();
}
