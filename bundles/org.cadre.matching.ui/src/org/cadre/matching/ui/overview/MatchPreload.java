/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.overview;

import java.util.List;

import org.cadre.core.store.Query;
import org.cadre.matching.model.GroupPlan;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.MatchingPackage.Literals;
import org.cadre.matching.model.ProgramPolicy;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.model.Veto;
import org.cadre.ui.Preload;
import org.osgi.service.component.annotations.Component;

/** Has the matches on the table and what else the Matches page shows at once loaded when a database is opened. */
@Component
public final class MatchPreload implements Preload {

    @Override
    public List<Query<?>> queries() {
        return List.of(Query.all(Literals.MATCH_RUN, MatchRun.class).where(Literals.MATCH_RUN__CURRENT, true),
                Query.all(Literals.PROGRAM_POLICY, ProgramPolicy.class),
                Query.all(Literals.VETO, Veto.class), Query.all(Literals.TALK_ROUND, TalkRound.class),
                Query.all(Literals.GROUP_PLAN, GroupPlan.class));
    }
}
