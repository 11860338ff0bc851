/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipException;

import org.cadre.core.CadreException;
import org.cadre.testing.fuzz.Draw;
import org.cadre.testing.fuzz.RawZip;
import org.cadre.testing.fuzz.Sample;
import org.cadre.testing.fuzz.Scratch;

/** Feeds the roster import with folders; an input is kept as an archive of the folder's files. */
public class OneRosterFolderFuzz extends OneRosterFuzz {

    public OneRosterFolderFuzz() throws IOException, CadreException {
        // the same as for archives
    }

    @Override
    public String name() {
        return "oneroster-folder";
    }

    @Override
    public byte[] pack(Sample mutated, Draw draw) {
        return RawZip.of(mutated.parts());
    }

    @Override
    public void feed(byte[] input, long number) throws CadreException, IOException {
        var folder = scratch.resolve("roster");
        Files.createDirectory(folder);
        try {
            for (var file : entries(input).entrySet()) {
                if (file.getKey().matches("[\\w. -]{1,99}") && !file.getKey().startsWith(".")) {
                    Files.write(folder.resolve(file.getKey()), file.getValue());
                }
            }
            read(folder, number);
        } catch (ZipException e) {
            return; // names that are no text; folders cannot have them
        } finally {
            Scratch.delete(folder);
        }
    }
}
