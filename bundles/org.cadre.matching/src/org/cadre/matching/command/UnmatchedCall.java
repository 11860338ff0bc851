/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Stores;
import org.cadre.matching.why.WaitingTexts;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "unmatched", description = "${bundle:match.unmatched.description}")
class UnmatchedCall extends QuestionCall {

    private static final int MOST = 25;

    @Option(names = "--mentee", paramLabel = "PERSON", descriptionKey = "match.unmatched.mentee")
    private String mentee;

    UnmatchedCall(Stores stores, WhyDesk desk) {
        super(stores, desk);
    }

    @Override
    Answer answer(WhyDesk desk, WhyDesk.Subject subject, IProgressMonitor monitor) throws CadreException {
        var asked = mentee == null ? Optional.<Educator>empty()
                : Optional.of(PeopleNamed.find(subject.work(), mentee));
        var report = desk.explain(subject, null, monitor).waiting(asked, MOST);
        return new Answer(WaitingTexts.waiting(report, asked), WhyData.waiting(report));
    }
}
