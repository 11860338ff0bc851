/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param files the files
 * @param sessions identities of the sessions that calendar files tell about, so that it can be noted
 */
public record HandoutDone(List<Path> files, List<String> sessions) {

    /** Copies the lists. */
    public HandoutDone {
        files = List.copyOf(files);
        sessions = List.copyOf(sessions);
    }
}
