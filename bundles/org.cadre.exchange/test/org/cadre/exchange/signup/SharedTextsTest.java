/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;

import org.junit.jupiter.api.Test;

class SharedTextsTest {

    private static boolean complete(String... parts) {
        var texts = new SharedTexts();
        for (var part : parts) {
            texts.look(new ByteArrayInputStream(part.getBytes()));
        }
        return texts.areComplete();
    }

    @Test
    void cellsNameTextsThatThereAre() {
        var sst = "<sst><si><t>a</t></si><si><t>b</t></si></sst>";
        assertEquals(true, complete(sst, "<s><c t='s'><v>1</v></c><c><v>99</v></c><c t='n'><v>5</v></c></s>"));
        assertEquals(true, complete("<s><c t='str'><v>7</v></c></s>"));
        assertEquals(false, complete(sst, "<s><c t='s'><v>2</v></c></s>"));
        assertEquals(false, complete("<s><c t='s'><v>2147483647</v></c></s>"));
        assertEquals(false, complete("<s><c t='s'><f>x</f><v>9</v></c></s>"));
        assertEquals(false, complete("<s><c t='s'><v>0</v></c><broken"));
    }
}
