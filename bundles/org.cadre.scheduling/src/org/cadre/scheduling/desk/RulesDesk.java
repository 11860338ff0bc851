/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.desk;

import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.JsonText;
import org.cadre.model.Program;
import org.cadre.scheduling.rules.PlanRules;
import org.cadre.scheduling.rules.RulesOfPrograms;
import org.cadre.scheduling.rules.RulesText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and changes single rules of a program, by the names that they have in rules files. */
@Component(service = RulesDesk.class)
public class RulesDesk {

    private final RulesOfPrograms rules;

    /** Works on the rules that this service keeps. */
    @Activate
    public RulesDesk(@Reference RulesOfPrograms rules) {
        this.rules = rules;
    }

    /** All rules of a program, or the preset, as numbers, truths and texts by group and name. */
    public Map<String, Map<String, Object>> of(UnitOfWork work, Program program) throws CadreException {
        return groups(rules.of(work, program));
    }

    /** All rules of programs that have none of their own. */
    public Map<String, Map<String, Object>> preset() {
        return groups(PlanRules.PRESET);
    }

    /**
     * Changes rules as one step to undo.
     *
     * @param values all rules, as {@link #of} returns them
     * @return whether that changed anything
     * @throws CadreException of kind INPUT that names what cannot be; nothing is changed then
     */
    public boolean set(EditSession session, Program program, Map<String, Map<String, Object>> values)
            throws CadreException {
        var data = RulesText.data(rules.of(session.work(), program));
        data.putAll(values);
        var wanted = RulesText.read(JsonText.write(data), Messages.Rules_form);
        return !wanted.equals(rules.of(session.work(), program)) && rules.set(session, program, wanted);
    }

    /** Goes back to the preset as one step to undo. */
    public boolean reset(EditSession session, Program program) throws CadreException {
        return rules.set(session, program, PlanRules.PRESET);
    }

    /** Whether the rules of a program are those of the preset. */
    public boolean isPreset(UnitOfWork work, Program program) throws CadreException {
        return rules.of(work, program).equals(PlanRules.PRESET);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> groups(PlanRules rules) {
        var groups = new LinkedHashMap<String, Map<String, Object>>();
        RulesText.data(rules).forEach((name, value) -> {
            if (value instanceof Map<?, ?> group) {
                groups.put(name, new LinkedHashMap<>((Map<String, Object>) group));
            }
        });
        return groups;
    }
}
