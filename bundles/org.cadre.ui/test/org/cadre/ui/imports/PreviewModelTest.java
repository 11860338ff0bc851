/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.cadre.ui.wizards.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewModelTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void inAmericanNumbers() {
        Locale.setDefault(Locale.US);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @Test
    void saysAllNumbersInOneSentence() {
        var model = new PreviewModel(Previews.of(412, 8, 3, 0, 14, 1200));
        assertEquals("412 new, 8 changed, 3 end, 14 rejected, 1,200 rows of files that Cadre doesn't use",
                model.headline());
    }

    @Test
    void leavesOutWhatDidNotHappenAndCountsOneAsOne() {
        assertEquals("1 ends, 1 row of files that Cadre doesn't use",
                new PreviewModel(Previews.of(0, 0, 1, 0, 0, 1)).headline());
        assertFalse(new PreviewModel(Previews.of(0, 0, 0, 0, 0, 0)).headline().isEmpty());
    }

    @Test
    void putsEveryChangeIntoTheListOfItsKind() {
        var model = new PreviewModel(Previews.of(2, 3, 4, 0, 5, 0));
        assertEquals(List.of(2, 3, 4, 5), model.tabs().stream().map(tab -> tab.rows().size()).toList());
        assertEquals("Changed (3)", model.tabs().get(1).title());
    }

    @Test
    void turnsToRejectionsFirstAndElseToWhatHappens() {
        assertEquals(3, new PreviewModel(Previews.of(2, 3, 0, 0, 1, 0)).firstTab());
        assertEquals(1, new PreviewModel(Previews.of(0, 3, 1, 0, 0, 0)).firstTab());
        assertEquals(0, new PreviewModel(Previews.of(0, 0, 0, 7, 0, 0)).firstTab());
    }

    @Test
    void canBeFinishedOnlyIfSomethingWouldHappen() {
        assertTrue(new PreviewModel(Previews.of(1, 0, 0, 0, 0, 0)).verdict().complete());
        assertEquals(Verdict.Kind.WARNING, new PreviewModel(Previews.of(1, 0, 0, 0, 1, 0)).verdict().kind());
        assertFalse(new PreviewModel(Previews.of(0, 0, 0, 9, 0, 0)).verdict().complete());
        assertEquals(Verdict.Kind.ERROR, new PreviewModel(Previews.of(0, 0, 0, 0, 2, 0)).verdict().kind());
    }

    @Test
    void preparesAHundredThousandRowsWithoutBeingNoticed() {
        var preview = Previews.of(100_000, 0, 0, 0, 0, 0);
        var start = System.nanoTime();
        assertEquals(100_000, new PreviewModel(preview).tabs().get(0).rows().size());
        assertTrue(System.nanoTime() - start < 2_000_000_000L);
    }
}
