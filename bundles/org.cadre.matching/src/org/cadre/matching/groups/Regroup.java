/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.List;

import org.cadre.model.Cohort;
import org.cadre.model.Educator;

/**
 * What the coordinator decides about groups. Nobody else moves by any of them but {@link Arrange}; whoever
 * was put somewhere stays there when groups are arranged anew.
 */
public sealed interface Regroup {

    /**
     * These people go to that group, and leave another one around the same practice. A facilitator changes
     * places with the one of the group.
     */
    record Move(List<Educator> people, Cohort to) implements Regroup {
    }

    /** Two members of different groups change places. */
    record Swap(Educator one, Cohort groupOfOne, Educator other, Cohort groupOfOther) implements Regroup {
    }

    /** These people stay in the group. */
    record Lock(List<Educator> people, Cohort group) implements Regroup {
    }

    /** These people may be moved again when groups are arranged anew. */
    record Unlock(List<Educator> people, Cohort group) implements Regroup {
    }

    /** The group becomes two: who is locked and the facilitator stay, the others go with whom they suit. */
    record Split(Cohort group) implements Regroup {
    }

    /** Everybody of a group joins another one, whose facilitator stays. */
    record Merge(Cohort into, Cohort from) implements Regroup {
    }

    /** These people leave the group, and no group around its practice takes them by itself. */
    record LeaveOut(List<Educator> people, Cohort group) implements Regroup {
    }

    /** Everybody in the groups around a practice may move but those who are locked. */
    record Arrange(String focus) implements Regroup {
    }
}
