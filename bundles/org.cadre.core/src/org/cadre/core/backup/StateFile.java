/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Properties;

import org.cadre.core.backup.BackupState.Verdict;

/**
 * Keeps, beside a backup, what came of trying it. It counts only as long as the backup has the same size and
 * time.
 *
 * @param backup the file of the backup
 */
@SuppressWarnings("nls")
record StateFile(Path backup) {

    private static final String VERDICT = "verdict";
    private static final String AT = "at";
    private static final String PROBLEM = "problem";
    private static final String FILE = "file";

    Path path() {
        return backup.resolveSibling(backup.getFileName() + ".check");
    }

    /** Returns what is known; nothing if there is no such file, or one for another backup. */
    BackupState read() throws IOException {
        if (!Files.isRegularFile(path())) {
            return BackupState.UNCHECKED;
        }
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(path())));
            return stamp().equals(properties.getProperty(FILE)) ? state(properties) : BackupState.UNCHECKED;
        } catch (MalformedInputException | IllegalArgumentException | DateTimeException e) {
            return BackupState.UNCHECKED; // as good as no file
        }
    }

    void write(BackupState state) throws IOException {
        var properties = new Properties();
        properties.setProperty(VERDICT, state.verdict().name());
        properties.setProperty(AT, state.at().toString());
        properties.setProperty(PROBLEM, state.problem());
        properties.setProperty(FILE, stamp());
        var text = new StringWriter();
        properties.store(text, null);
        SmallFile.write(path(), text.toString());
    }

    private static BackupState state(Properties properties) {
        return new BackupState(Verdict.valueOf(properties.getProperty(VERDICT, "")),
                Instant.parse(properties.getProperty(AT, "")), properties.getProperty(PROBLEM, ""));
    }

    private String stamp() throws IOException {
        return Files.size(backup) + " " + Files.getLastModifiedTime(backup).toMillis();
    }
}
