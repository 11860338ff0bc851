/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;

import org.cadre.core.CadreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that mutations found. */
class ElementReaderTest {

    @TempDir
    Path folder;

    @Test
    void anEncodingWithoutQuotesIsDamage() throws Exception {
        Files.writeString(folder.resolve(ElementReader.FILE),
                "<?xml version=\"1.0\" encoding errors?>\n" + "<a/>".repeat(60));
        assertEquals(CadreException.Kind.INPUT,
                assertThrows(CadreException.class, () -> new ElementReader(folder).read()).kind());
    }
}
