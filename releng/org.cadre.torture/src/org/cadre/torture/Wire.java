/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.torture;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Tells the parent what the child does, a line each, at once: what was said before the kill was heard, since the
 * pipe outlives the process.
 */
record Wire(OutputStream out) {

    /** Says something; tabs and line ends within it become spaces. */
    void say(Object... words) {
        var line = Arrays.stream(words).map(word -> String.valueOf(word).replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t", "", "\n"));
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
