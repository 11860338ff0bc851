/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.cadre.matching.policy.FairnessBand;
import org.cadre.matching.policy.FairnessTerms;
import org.cadre.matching.policy.Grouping;
import org.cadre.matching.policy.Grouping.Kind;
import org.junit.jupiter.api.Test;

class BandsTest {

    private static final Grouping RURAL = new Grouping(Kind.SCHOOL_ATTRIBUTE, "rural");
    private static final Grouping LEVEL = Grouping.by(Kind.LEVEL);

    @Test
    void groupingsOfSchoolsAndPolicyAreOfferedOnce() {
        var terms = FairnessTerms.NONE.withBands(List.of(new FairnessBand(RURAL, 100)));
        var offered = Bands.offered(terms, List.of("Title I", " rural", ""));
        assertEquals(List.of("School", "School level", "Career stage", "Language", "Schools: Title I",
                "Schools: rural"), offered.stream().map(Bands::name).toList());
    }

    @Test
    void bandsAreSetChangedAndTakenAwayWhereTheyStand() {
        var one = Bands.with(FairnessTerms.NONE, RURAL, 100);
        var two = Bands.with(one, LEVEL, 300);
        assertEquals(Optional.of(100), Bands.of(two, RURAL));
        var changed = Bands.with(two, RURAL, 250);
        assertEquals(List.of(new FairnessBand(RURAL, 250), new FairnessBand(LEVEL, 300)), changed.bands());
        assertEquals(List.of(new FairnessBand(LEVEL, 300)), Bands.with(changed, RURAL, null).bands());
        assertEquals(Optional.empty(), Bands.of(FairnessTerms.NONE, LEVEL));
        assertEquals(FairnessTerms.NONE, Bands.with(FairnessTerms.NONE, LEVEL, null));
    }
}
