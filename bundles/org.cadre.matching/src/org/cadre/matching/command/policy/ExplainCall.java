/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.Outcome;
import org.cadre.core.match.MatchRule;
import org.cadre.core.match.MatchSetting;
import org.cadre.core.match.MatchTerm;
import org.cadre.core.text.Decimals;
import org.cadre.core.text.Nearest;
import org.cadre.matching.policy.Terms;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "explain", description = "${bundle:policy.explain.description}")
class ExplainCall implements CommandRun {

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "policy.explain.id")
    private String id;

    private final Terms terms;

    ExplainCall(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        var all = Stream.<MatchTerm>concat(terms.rules().stream(), terms.criteria().stream()).toList();
        var asked = all.stream().filter(term -> id == null || term.id().equals(id)).toList();
        if (asked.isEmpty()) {
            throw unknown(all.stream().map(MatchTerm::id).toList());
        }
        var lines = new ArrayList<String>();
        asked.forEach(term -> lines.addAll(lines(term)));
        return Outcome.done(String.join(System.lineSeparator(), lines), Map.of("terms", //$NON-NLS-1$
                asked.stream().map(ExplainCall::data).toList()));
    }

    private CadreException unknown(List<String> known) {
        var meant = Nearest.to(id, known);
        return CadreException.input(meant.isEmpty()
                ? NLS.bind(Messages.Explain_unknown, id, String.join(", ", known)) //$NON-NLS-1$
                : NLS.bind(Messages.Explain_unknownNear, id, meant.get(0)));
    }

    private static List<String> lines(MatchTerm term) {
        var lines = new ArrayList<String>();
        lines.add(NLS.bind(kind(term), term.id(), term.label()));
        lines.add(NLS.bind(Messages.Explain_text, term.explanation()));
        term.settings().forEach(setting -> lines.add(NLS.bind(Messages.Explain_setting, new Object[] {
            setting.id(), setting.label(), Decimals.text(setting.least()), Decimals.text(setting.most()),
            Decimals.text(setting.preset()) })));
        lines.add(term.source().isEmpty() ? Messages.Explain_own
                : NLS.bind(Messages.Explain_source, term.source()));
        return lines;
    }

    private static String kind(MatchTerm term) {
        if (!(term instanceof MatchRule rule)) {
            return Messages.Explain_criterion;
        }
        return rule.mandatory() ? Messages.Explain_mandatory
                : rule.preset() ? Messages.Explain_rule : Messages.Explain_ruleOff;
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> data(MatchTerm term) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", term.id());
        data.put("kind", term instanceof MatchRule ? "rule" : "criterion");
        data.put("label", term.label());
        data.put("explanation", term.explanation());
        data.put("source", term.source());
        if (term instanceof MatchRule rule) {
            data.put("mandatory", rule.mandatory());
            data.put("canBeSoft", rule.canBeSoft());
            data.put("preset", rule.preset());
        }
        data.put("settings", term.settings().stream().map(ExplainCall::data).toList());
        return data;
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> data(MatchSetting setting) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", setting.id());
        data.put("label", setting.label());
        data.put("least", setting.least());
        data.put("most", setting.most());
        data.put("preset", setting.preset());
        return data;
    }
}
