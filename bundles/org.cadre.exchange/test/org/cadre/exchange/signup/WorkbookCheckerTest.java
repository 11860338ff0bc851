/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;

import org.junit.jupiter.api.Test;

class WorkbookCheckerTest {

    private static boolean sound(String... parts) {
        var checker = new WorkbookChecker();
        for (var part : parts) {
            checker.look(new ByteArrayInputStream(part.getBytes()));
        }
        return checker.isSound();
    }

    @Test
    void cellsNameTextsThatThereAre() {
        var sst = "<sst><si><t>a</t></si><si><t>b</t></si></sst>";
        assertEquals(true, sound(sst, "<s><c t='s'><v>1</v></c><c><v>99</v></c><c t='n'><v>5</v></c></s>"));
        assertEquals(true, sound("<s><c t='str'><v>7</v></c></s>"));
        assertEquals(false, sound(sst, "<s><c t='s'><v>2</v></c></s>"));
        assertEquals(false, sound("<s><c t='s'><v>2147483647</v></c></s>"));
        assertEquals(false, sound("<s><c t='s'><f>x</f><v>9</v></c></s>"));
        assertEquals(false, sound("<s><c t='s'><v>0</v></c><broken"));
    }

    /** A mutated sheet with a cell at FALSEC1 took all memory. */
    @Test
    void cellsAreInColumnsThatThereAre() {
        assertEquals(true, sound("<s><c r='A1'/><c r='XFD1048576'/><c r='xfd1'/><c/><c r=''/><c r='7'/></s>"));
        assertEquals(false, sound("<s><c r='XFE1'/></s>"));
        assertEquals(false, sound("<s><c r='FALSEC1'/></s>"));
        assertEquals(false, sound("<s><c r='false'/></s>"));
        assertEquals(false, sound("<s><c r='ZZZZZZZZZZZZZZZZZZZZZZZZZZZZ1'/></s>"));
    }
}
