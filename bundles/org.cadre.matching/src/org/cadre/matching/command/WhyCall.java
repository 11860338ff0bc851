/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Stores;
import org.cadre.matching.report.WhyFile;
import org.cadre.matching.why.Explainer;
import org.cadre.matching.why.WaitingTexts;
import org.cadre.matching.why.WhyTexts;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.IProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "why", description = "${bundle:match.why.description}")
class WhyCall extends QuestionCall {

    @Option(names = "--mentee", required = true, paramLabel = "PERSON", descriptionKey = "match.why.mentee")
    private String mentee;

    @Option(names = "--mentor", paramLabel = "PERSON", descriptionKey = "match.why.mentor")
    private String mentor;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "match.why.out")
    private Path out;

    WhyCall(Stores stores, WhyDesk desk) {
        super(stores, desk);
    }

    @Override
    Answer answer(WhyDesk desk, WhyDesk.Subject subject, IProgressMonitor monitor) throws CadreException {
        var taker = PeopleNamed.find(subject.work(), mentee);
        var giver = mentor == null ? null : PeopleNamed.find(subject.work(), mentor);
        var explainer = desk.explain(subject, taker, monitor);
        var answer = giver == null ? pair(explainer, taker) : whyNot(explainer, taker, giver);
        if (out == null) {
            return answer;
        }
        WhyFile.write(out, answer.page(), subject.program().getName());
        var data = new LinkedHashMap<>(answer.data());
        data.put("file", out.toString()); //$NON-NLS-1$
        return new Answer(answer.page(), data);
    }

    private static Answer whyNot(Explainer explainer, Educator mentee, Educator mentor) {
        var answer = explainer.whyNot(mentee, mentor);
        return new Answer(WhyTexts.whyNot(answer), WhyData.whyNot(answer));
    }

    private static Answer pair(Explainer explainer, Educator mentee) {
        var why = explainer.pair(mentee);
        if (why.filter(pair -> pair.mentor().isPresent()).isPresent()) {
            return new Answer(WhyTexts.pair(why.get()), WhyData.pair(why.get()));
        }
        var waiting = explainer.waiting(Optional.of(mentee), 1);
        if (waiting.waiting().isEmpty()) {
            return new Answer(WhyTexts.unknown(mentee),
                    Map.of("mentee", MatchData.person(mentee))); //$NON-NLS-1$
        }
        return new Answer(WaitingTexts.waiting(waiting, Optional.of(mentee)), WhyData.waiting(waiting));
    }
}
