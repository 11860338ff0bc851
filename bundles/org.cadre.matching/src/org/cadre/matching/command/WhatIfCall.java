/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.store.Stores;
import org.cadre.core.text.Nearest;
import org.cadre.matching.Messages;
import org.cadre.matching.why.RuleTexts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "what-if", description = "${bundle:match.whatIf.description}")
class WhatIfCall extends QuestionCall {

    @Option(names = "--rule", paramLabel = "ID", descriptionKey = "match.whatIf.rule")
    private String rule;

    @Option(names = "--all", descriptionKey = "match.whatIf.all")
    private boolean all;

    WhatIfCall(Stores stores, WhyDesk desk) {
        super(stores, desk);
    }

    @Override
    Answer answer(WhyDesk desk, WhyDesk.Subject subject, IProgressMonitor monitor) throws CadreException {
        var explainer = desk.explain(subject, null, monitor);
        var known = explainer.ruleIds();
        if (rule != null && !all && !known.contains(rule)) {
            var near = Nearest.to(rule, known);
            throw CadreException.input(NLS.bind(Messages.WhatIf_unknown, rule,
                    String.join(", ", near.isEmpty() ? known : near))); //$NON-NLS-1$
        }
        var gains = explainer.rules(all ? Optional.empty() : Optional.ofNullable(rule));
        return new Answer(RuleTexts.rules(gains), WhyData.rules(gains));
    }
}
