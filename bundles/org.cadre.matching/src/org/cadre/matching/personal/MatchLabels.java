/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.personal;

import org.cadre.core.listing.ElementLabel;
import org.cadre.core.listing.ElementName;
import org.cadre.matching.model.GroupPlan;
import org.cadre.matching.model.MatchRun;
import org.cadre.matching.model.ProgramPolicy;
import org.cadre.matching.model.RunSnapshot;
import org.cadre.matching.model.TalkRound;
import org.cadre.matching.model.Veto;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.osgi.util.NLS;

/** Says what to call the elements of matching, wherever the platform asks. */
public final class MatchLabels implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object element, Class<T> type) {
        var text = type == ElementLabel.class ? text(element) : null;
        return text == null ? null : type.cast((ElementLabel) () -> text);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { ElementLabel.class };
    }

    private static String text(Object element) {
        return switch (element) {
            case ProgramPolicy policy -> NLS.bind(Messages.Label_policy, ElementName.of(policy.getProgram()));
            case MatchRun run -> NLS.bind(Messages.Label_run, ElementName.of(run.getProgram()));
            case TalkRound round -> NLS.bind(Messages.Label_round, ElementName.of(round.getProgram()));
            case GroupPlan plan -> NLS.bind(Messages.Label_groups, ElementName.of(plan.getProgram()));
            case RunSnapshot snapshot -> NLS.bind(Messages.Label_snapshot, ElementName.of(
                    snapshot.getRun() == null ? null : snapshot.getRun().getProgram()));
            case Veto veto -> veto(veto);
            default -> null;
        };
    }

    private static String veto(Veto veto) {
        var program = ElementName.of(veto.getProgram());
        return switch (veto.getKind()) {
            case PAIR -> NLS.bind(Messages.Label_vetoPair, new Object[] { ElementName.of(veto.getMentee()),
                ElementName.of(veto.getMentor()), program });
            case MENTOR -> NLS.bind(Messages.Label_vetoMentor, ElementName.of(veto.getMentor()), program);
            case MENTEE -> NLS.bind(Messages.Label_vetoMentee, ElementName.of(veto.getMentee()), program);
        };
    }
}
