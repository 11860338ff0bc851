/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

/** Policies for tests and for the fuzzing that runs without them. */
final class PolicySamples {

    /** Every member that version 2 knows. */
    static final String FULL = """
            { "format": "cadre-match-policy", "version": 2, "name": "All", "description": "Everything.",
              "rules": { "same-district": { "on": true, "soft": 1500, "note": "n" } },
              "criteria": { "subject": { "weight": 1 } },
              "choices": [ { "name": "Two of three", "atLeast": 2, "strict": true, "soft": 2500,
                "note": "ADEPT",
                "of": [ { "criterion": "subject" },
                        { "criterion": "grade-band", "points": 7000, "settings": { "farGrades": 4 } },
                        { "criterion": "travel", "points": 5000, "settings": {"farKilometers": 12.5} } ] } ],
              "aim": "worst-off-first", "keepBonus": 300,
              "caseloads": { "countLeave": false, "countTrial": false, "minimum": true, "most": 3 },
              "fairness": { "bands": [ { "by": "school", "band": 500 },
                                       { "by": "schoolAttribute:Title I", "band": 250 } ],
                            "noSchoolWithout": true, "mostPerSchool": 7 },
              "unmatchedCost": 1, "candidates": 2 }""";

    private PolicySamples() {
    }
}
