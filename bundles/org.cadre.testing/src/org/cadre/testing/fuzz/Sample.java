/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.testing.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something valid from which mutations start: one file, or the files of a package by name.
 *
 * @param parts contents by name, a character for each byte; a single file has the empty name
 */
public record Sample(Map<String, String> parts) {

    /** A single file. */
    public static Sample of(byte[] content) {
        return new Sample(Map.of("", raw(content))); //$NON-NLS-1$
    }

    /** A single file of UTF-8 text. */
    public static Sample of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The files of a package. */
    public static Sample of(Map<String, byte[]> files) {
        var parts = new LinkedHashMap<String, String>();
        files.forEach((name, content) -> parts.put(name, raw(content)));
        return new Sample(parts);
    }

    /** Whether it is one file. */
    public boolean isSingle() {
        return parts.size() == 1 && parts.containsKey(""); //$NON-NLS-1$
    }

    /** Returns the content of the single file. */
    public byte[] content() {
        return bytes(parts.values().iterator().next());
    }

    /** Returns bytes as a string with a character for each. */
    static String raw(byte... content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /** Returns the UTF-8 of a text as a string with a character for each byte. */
    static String raw(String text) {
        return raw(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the bytes of a string that has a character for each. */
    public static byte[] bytes(String raw) {
        return raw.getBytes(StandardCharsets.ISO_8859_1);
    }
}
