/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class UserFolderTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void followsEachSystem() {
        assertEquals(HOME.resolve(".local/share/cadre"), path("Linux", Map.of()));
        assertEquals(HOME.resolve("Library/Application Support/cadre"), path("Mac OS X", Map.of()));
        assertEquals(HOME.resolve("AppData/Local/cadre"), path("Windows 11", Map.of()));
    }

    @Test
    void obeysTheEnvironment() {
        assertEquals(Path.of("/data/cadre"), path("Linux", Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(HOME.resolve(".local/share/cadre"), path("Linux", Map.of("XDG_DATA_HOME", "")));
    }

    private static Path path(String system, Map<String, String> environment) {
        return UserFolder.of(system, HOME, environment).path();
    }
}
