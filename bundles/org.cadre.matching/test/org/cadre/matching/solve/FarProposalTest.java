/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cadre.matching.policy.Aim;
import org.cadre.matching.testing.World;
import org.cadre.model.MentorshipStatus;
import org.junit.jupiter.api.Test;

/** A present proposal counts although so many others are better that it is not looked at by itself. */
class FarProposalTest {

    private static final int NEAR = 70;
    private static final int OTHERS = 12;

    @Test
    void itStaysWhereChangesAreToBeFew() {
        var world = new World();
        var school = world.school("North");
        var far = world.mentor("Far", 1);
        world.work(far, school, "Art");
        for (int i = 0; i < NEAR; i++) {
            world.work(world.mentor("Near" + i, 1), school, "Math");
        }
        for (int i = 0; i < OTHERS; i++) {
            world.work(world.mentee("Other" + i), school, "Art");
        }
        var mentee = world.mentee("Ada");
        world.work(mentee, school, "Math");
        world.pair(far, mentee, MentorshipStatus.PROPOSED);
        world.policy = world.policy.withAim(Aim.FEWEST_CHANGES);
        var mentor = world.match().pairs().stream().filter(pair -> pair.mentee() == mentee).findFirst().get()
                .mentor();
        assertEquals(far.getGivenName(), mentor.getGivenName());
    }
}
