/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import org.cadre.core.CadreException;
import org.cadre.core.store.Stores;
import org.cadre.matching.why.WhyTexts;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "contested", description = "${bundle:match.contested.description}")
class ContestedCall extends QuestionCall {

    @Option(names = "--mentor", paramLabel = "PERSON", descriptionKey = "match.contested.mentor")
    private String mentor;

    ContestedCall(Stores stores, WhyDesk desk) {
        super(stores, desk);
    }

    @Override
    Answer answer(WhyDesk desk, WhyDesk.Subject subject, IProgressMonitor monitor) throws CadreException {
        var giver = mentor == null ? null : PeopleNamed.find(subject.work(), mentor);
        var explainer = desk.explain(subject, null, monitor);
        if (giver == null) {
            var contests = explainer.contests();
            return new Answer(WhyTexts.contests(contests), WhyData.contests(contests));
        }
        var contest = explainer.contest(giver)
                .orElseThrow(() -> CadreException.input(WhyTexts.noMentor(giver).summary()));
        return new Answer(WhyTexts.contest(contest, subject.policy().unmatchedCost()),
                WhyData.contest(contest));
    }
}
