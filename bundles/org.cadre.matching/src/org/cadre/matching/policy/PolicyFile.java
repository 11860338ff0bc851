/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a policy to a file: all of it or nothing. */
final class PolicyFile {

    private PolicyFile() {
    }

    /** Writes beside the file first and then moves into place, so that a failure leaves what was there. */
    static void write(Path file, String text) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var beside = Files.createTempFile(folder, "policy", ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
