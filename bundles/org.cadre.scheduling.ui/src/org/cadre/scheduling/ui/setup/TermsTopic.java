/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.core.text.Folding;
import org.cadre.model.AcademicSession;
import org.cadre.model.AcademicSessionKind;
import org.cadre.model.CadreFactory;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.ui.form.EnumTexts;
import org.cadre.ui.table.Column;
import org.eclipse.osgi.util.NLS;

/** School years and their terms. */
final class TermsTopic extends RecordTopic<AcademicSession> {

    TermsTopic() {
        super(Roots.ACADEMIC_SESSIONS, new Words(Messages.Terms_topic, Messages.Terms_one,
                Messages.Terms_explanation, Messages.Terms_empty));
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<AcademicSession>> columns() {
        var columns = new ArrayList<Column<AcademicSession>>(List.of(
                Column.text("title", Messages.Column_name, 22, TermsTopic::title),
                Column.text("kind", Messages.Terms_kind, 14, one -> EnumTexts.of(one.getKind())),
                Column.text("parent", Messages.Terms_partOf, 18,
                        one -> one.getParent() == null ? "" : title(one.getParent()))));
        columns.addAll(Places.dated());
        return columns;
    }

    private static String title(AcademicSession one) {
        return one == null ? Messages.Terms_noParent : Objects.toString(one.getTitle(), ""); //$NON-NLS-1$
    }

    @Override
    protected List<AcademicSession> rows() throws CadreException {
        return super.rows().stream().sorted(Comparator.comparing(AcademicSession::getStart,
                Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(AcademicSession::getKind))
                .toList();
    }

    @Override
    protected AcademicSession fresh() {
        var term = CadreFactory.eINSTANCE.createAcademicSession();
        term.setTitle(""); //$NON-NLS-1$
        term.setKind(AcademicSessionKind.TERM);
        return term;
    }

    @Override
    protected void fields(Fields fields, AcademicSession draft) throws CadreException {
        fields.text(Messages.Column_name, draft.getTitle(), draft::setTitle);
        fields.choice(Messages.Terms_kind, AcademicSessionKind.VALUES, EnumTexts::of, draft.getKind(),
                draft::setKind);
        var years = new ArrayList<AcademicSession>();
        years.add(null);
        rows().stream().filter(one -> one.getKind() != AcademicSessionKind.TERM
                && !Objects.equals(one.getUuid(), draft.getUuid())).forEach(years::add);
        fields.choice(Messages.Terms_partOf, years, TermsTopic::title, draft.getParent(), draft::setParent);
        Places.dated(fields, draft);
    }

    @Override
    protected void check(AcademicSession draft, List<AcademicSession> present) throws CadreException {
        Places.check(draft);
        if (draft.getTitle() == null || draft.getTitle().isBlank()) {
            throw CadreException.input(Messages.Terms_noName);
        }
        if (draft.getStart() == null || draft.getEnd() == null) {
            throw CadreException.input(Messages.Terms_noDays);
        }
        if (present.stream().anyMatch(one -> Folding.same(title(one), draft.getTitle()))) {
            throw CadreException.input(NLS.bind(Messages.Terms_twice, draft.getTitle()));
        }
        var year = draft.getParent();
        if (year != null && year.getStart() != null && year.getEnd() != null
                && (draft.getStart().isBefore(year.getStart()) || draft.getEnd().isAfter(year.getEnd()))) {
            throw CadreException.input(NLS.bind(Messages.Terms_outside, draft.getTitle(), title(year)));
        }
        draft.setSchoolYear(year != null ? year.getSchoolYear() : draft.getEnd().minusDays(1).getYear());
    }
}
