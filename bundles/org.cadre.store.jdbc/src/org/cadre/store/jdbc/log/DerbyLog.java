/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.log;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Derby's log without what people wrote. With an error Derby logs the statement and its parameters, so that
 * names and notes would stand in a file that nothing protects. Only lines of known forms pass, and of those
 * only the known parts: when, which versions, which error, where in the program.
 */
public final class DerbyLog extends Writer {

    private static final int LONGEST = 10_000;
    private static final Pattern KNOWN = Pattern.compile("""
            (?x) \\s+ at \\s [\\w.$/@<>]+ \\( [\\w.$\\ ]+ (?: :\\d+ )? \\)
            | (?: Caused\\ by:\\s+ (?!ERROR) | java\\.|org\\. ) [\\w.$]+ (?: :\\ ERROR\\ [0-9A-Z]{5} )?
            | (?: Caused\\ by:\\ )? ERROR\\ [0-9A-Z]{5}
            | [A-Z][a-z]{2}\\ [A-Z][a-z]{2}\\ \\d\\d\\ [\\d:]+\\ [\\w+:/-]+\\ \\d{4}
            | \\s* (?: Booting\\ Derby|Shutting\\ down\\ instance|Loaded\\ from\\ ) .*
            | Cleanup\\ action\\ (?: starting|completed )
            | -{10,}""");

    private final Writer file;
    private final StringBuilder line = new StringBuilder();

    DerbyLog(Writer file) {
        this.file = file;
    }

    /** Called by Derby, which finds it by its name in a property; writes to Derby's home. */
    public static Writer open() throws IOException {
        return new DerbyLog(Files.newBufferedWriter(
                Path.of(System.getProperty("derby.system.home"), "derby.log")));
    }

    @Override
    public synchronized void write(char[] buffer, int offset, int length) throws IOException {
        for (int at = offset; at < offset + length; at++) {
            if (buffer[at] == '\n') {
                pass();
            } else if (line.length() < LONGEST) {
                line.append(buffer[at]);
            }
        }
    }

    private void pass() throws IOException {
        var known = KNOWN.matcher(line);
        if (known.lookingAt()) {
            file.write(known.group() + System.lineSeparator());
        }
        line.setLength(0);
    }

    @Override
    public synchronized void flush() throws IOException {
        file.flush();
    }

    @Override
    public synchronized void close() throws IOException {
        pass();
        file.close();
    }
}
