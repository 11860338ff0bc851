/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.criteria;

import java.util.List;

import org.cadre.core.match.MatchContext;
import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchReason;
import org.cadre.core.match.MatchSettings;
import org.cadre.core.match.PairScorer;
import org.cadre.matching.Messages;
import org.cadre.model.Communication;
import org.cadre.model.Profile;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Whether the two like to communicate in the same way. */
@Component(service = MatchCriterion.class)
public class CommunicationChannel extends Criterion {

    private static final double LOST_PER_RANK = 0.2;

    /** Creates the criterion. */
    public CommunicationChannel() {
        super("communication", Messages.CommunicationChannel_label, //$NON-NLS-1$
                Messages.CommunicationChannel_explanation, Messages.CommunicationChannel_source);
    }

    @Override
    public PairScorer prepare(MatchContext context, MatchSettings settings) {
        return new RankedChoices(context.mentors().stream().map(m -> channels(m.getMentorProfile())).toList(),
                context.mentees().stream().map(m -> channels(m.getMenteeProfile())).toList(),
                LOST_PER_RANK, LOST_PER_RANK);
    }

    private static List<String> channels(Profile profile) {
        return profile == null ? List.of()
                : profile.getCommunication().stream().distinct().map(Communication::getLiteral).toList();
    }

    @Override
    String sentence(MatchReason reason) {
        return reason.values().isEmpty() ? Messages.CommunicationChannel_none
                : NLS.bind(Messages.CommunicationChannel_shared, name((String) reason.values().get(0)));
    }

    private static String name(String literal) {
        return switch (Communication.get(literal)) {
            case IN_PERSON -> Messages.CommunicationChannel_inPerson;
            case VIDEO -> Messages.CommunicationChannel_video;
            case PHONE -> Messages.CommunicationChannel_phone;
            case WRITTEN -> Messages.CommunicationChannel_written;
        };
    }
}
