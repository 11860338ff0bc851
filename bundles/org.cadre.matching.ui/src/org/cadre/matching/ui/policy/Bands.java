/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.matching.policy.FairnessBand;
import org.cadre.matching.policy.FairnessTerms;
import org.cadre.matching.policy.Grouping;
import org.cadre.matching.policy.Grouping.Kind;
import org.eclipse.osgi.util.NLS;

/** The groupings for which a policy can set a band, and what it sets. */
public final class Bands {

    /** What a new band allows: five of a hundred points. */
    public static final int PRESET = 500;

    private Bands() {
    }

    /** The groupings that are offered: four always, then the attributes of schools and of the policy. */
    public static List<Grouping> offered(FairnessTerms terms, List<String> attributes) {
        var present = terms.bands().stream().map(FairnessBand::by)
                .filter(by -> by.kind() == Kind.SCHOOL_ATTRIBUTE);
        var known = attributes.stream().map(String::strip).filter(name -> !name.isEmpty())
                .map(name -> new Grouping(Kind.SCHOOL_ATTRIBUTE, name));
        var groupings = new ArrayList<>(Stream.of(Kind.SCHOOL, Kind.LEVEL, Kind.STAGE, Kind.LANGUAGE)
                .map(Grouping::by).toList());
        groupings.addAll(Stream.concat(present, known).distinct()
                .sorted(Comparator.comparing(Grouping::attribute)).toList());
        return groupings;
    }

    /** The band of that grouping, in points of 10,000. */
    public static Optional<Integer> of(FairnessTerms terms, Grouping by) {
        return terms.bands().stream().filter(band -> band.by().equals(by)).map(FairnessBand::band)
                .findFirst();
    }

    /** The terms with another band for that grouping; null for none. */
    public static FairnessTerms with(FairnessTerms terms, Grouping by, Integer points) {
        var bands = new ArrayList<FairnessBand>();
        boolean found = false;
        for (var band : terms.bands()) {
            boolean same = band.by().equals(by);
            found |= same;
            if (!same) {
                bands.add(band);
            } else if (points != null) {
                bands.add(new FairnessBand(by, points));
            }
        }
        if (!found && points != null) {
            bands.add(new FairnessBand(by, points));
        }
        return terms.withBands(bands);
    }

    /** What a grouping is called. */
    static String name(Grouping by) {
        return switch (by.kind()) {
            case SCHOOL -> Messages.Policy_bandSchool;
            case LEVEL -> Messages.Policy_bandLevel;
            case STAGE -> Messages.Policy_bandStage;
            case LANGUAGE -> Messages.Policy_bandLanguage;
            case SCHOOL_ATTRIBUTE -> NLS.bind(Messages.Policy_bandAttribute, by.attribute());
        };
    }
}
