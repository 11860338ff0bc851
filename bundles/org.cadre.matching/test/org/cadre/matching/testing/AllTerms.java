/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.testing;

import java.util.List;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchRule;
import org.cadre.matching.criteria.CareerGoal;
import org.cadre.matching.criteria.Certification;
import org.cadre.matching.criteria.CommunicationChannel;
import org.cadre.matching.criteria.Competencies;
import org.cadre.matching.criteria.ConsultantCost;
import org.cadre.matching.criteria.Feedback;
import org.cadre.matching.criteria.GradeBand;
import org.cadre.matching.criteria.NearPeer;
import org.cadre.matching.criteria.Preference;
import org.cadre.matching.criteria.SameSchool;
import org.cadre.matching.criteria.SharedLanguage;
import org.cadre.matching.criteria.SharedTime;
import org.cadre.matching.criteria.Subject;
import org.cadre.matching.criteria.TeachingStyle;
import org.cadre.matching.criteria.Travel;
import org.cadre.matching.criteria.YearsOfExperience;
import org.cadre.matching.rules.AvoidLists;
import org.cadre.matching.rules.ConflictOfInterest;
import org.cadre.matching.rules.HasCaseload;
import org.cadre.matching.rules.LanguageNeeded;
import org.cadre.matching.rules.LicenseMatch;
import org.cadre.matching.rules.MentorExperience;
import org.cadre.matching.rules.NewMentor;
import org.cadre.matching.rules.NotAgain;
import org.cadre.matching.rules.NotEvaluator;
import org.cadre.matching.rules.NotOnLeave;
import org.cadre.matching.rules.NotSelf;
import org.cadre.matching.rules.SameDistrict;
import org.cadre.matching.talks.FirstTalks;

/** What Declarative Services would find in this bundle. */
public final class AllTerms {

    private AllTerms() {
    }

    public static List<MatchRule> rules() {
        return List.of(new NotSelf(), new NotEvaluator(), new AvoidLists(), new LanguageNeeded(),
                new HasCaseload(),
                new NotOnLeave(), new NotAgain(), new SameDistrict(), new ConflictOfInterest(),
                new LicenseMatch(), new MentorExperience(), new NewMentor());
    }

    public static List<MatchCriterion> criteria() {
        return List.of(new Subject(), new GradeBand(), new SameSchool(), new Travel(),
                new YearsOfExperience(),
                new SharedLanguage(), new Competencies(), new TeachingStyle(), new CommunicationChannel(),
                new Preference(), new SharedTime(), new CareerGoal(), new Certification(),
                new ConsultantCost(), new Feedback(), new NearPeer(),
                new FirstTalks());
    }
}
