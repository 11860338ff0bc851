/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.matching.ui.testing.Desk;
import org.cadre.model.Mentorship;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishChoiceTest {

    private final Desk desk = new Desk();
    private List<Mentorship> pairs;

    @BeforeEach
    void threeProposals() throws CoreException {
        desk.mentor("Ana", 3);
        List.of("Bo", "Carl", "Dora").forEach(desk::mentee);
        desk.match();
        pairs = desk.matches().pairs();
    }

    private List<Integer> sizes(List<Mentorship> selected) throws CadreException {
        return PublishChoice.all(desk.matches(), selected, desk.steps).stream()
                .map(choice -> choice.pairs().size()).toList();
    }

    @Test
    void offersWhatDiffers() throws CadreException {
        assertEquals(List.of(3), sizes(List.of()));
        assertEquals(List.of(1, 3), sizes(List.of(pairs.get(2))));
        assertEquals(List.of(3), sizes(pairs));
        desk.steps.accept(desk.session, List.of(pairs.get(0), pairs.get(1)));
        assertEquals(List.of(2, 3), sizes(List.of()));
        assertEquals(List.of(2, 1, 3), sizes(List.of(pairs.get(2))));
        assertEquals(List.of(2, 3), sizes(List.of(pairs.get(0), pairs.get(1))));
    }

    @Test
    void offersNothingOnceAllArePublished() throws CadreException {
        desk.steps.publish(desk.session, pairs, Desk.DAY);
        assertEquals(List.of(), sizes(pairs));
    }
}
