/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ColumnMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("nls")
class MappingFileTest {

    @TempDir
    Path folder;

    private ColumnMapping read(String json) throws CadreException, IOException {
        return MappingFile.read(Files.writeString(folder.resolve("mapping.json"), json));
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() throws CadreException, IOException {
        var mapping = read("{\"columns\": {\"Staff \\u00e9\": \"staff_id\"}}");
        MappingFile.write(mapping, folder.resolve("copy.json"));
        assertEquals(mapping, MappingFile.read(folder.resolve("copy.json")));
    }

    /** Found by feeding a million mutations: it could be read, but never be written again. */
    @Test
    void halfACharacterIsRefused() {
        assertEquals(CadreException.Kind.INPUT, assertThrows(CadreException.class,
                () -> read("{\"columns\": {\"Staff \\ud800\": \"staff_id\"}}")).kind());
    }
}
