/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.disclosure;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.personal.HtmlText;
import org.cadre.core.text.CsvText;
import org.eclipse.osgi.util.NLS;

/** Writes a register down. */
public final class DisclosureText {

    private DisclosureText() {
    }

    /** Returns a page to read and print. */
    public static String html(Disclosure register) {
        return HtmlText.page(NLS.bind(Messages.Register_title, register.person()),
                HtmlText.paragraph(register.open() ? Messages.Register_open : Messages.Register_about),
                HtmlText.heading(Messages.Register_can), HtmlText.table(sights(register)),
                HtmlText.heading(Messages.Register_private), HtmlText.paragraph(Messages.Register_privateAbout),
                HtmlText.table(texts(register)),
                HtmlText.heading(Messages.Register_did), HtmlText.table(acts(register)));
    }

    /** Returns the same as one table, a kind of row in the first column. */
    public static String csv(Disclosure register) {
        var rows = new ArrayList<List<Object>>();
        if (register.open()) {
            rows.add(List.of(Messages.Register_can, Messages.Register_open));
        }
        add(rows, Messages.Register_can, sights(register));
        add(rows, Messages.Register_private, texts(register));
        add(rows, Messages.Register_did, acts(register));
        return CsvText.write(rows);
    }

    private static void add(List<List<Object>> rows, String kind, List<? extends List<String>> more) {
        more.forEach(row -> {
            var cells = new ArrayList<Object>();
            cells.add(kind);
            cells.addAll(row);
            rows.add(cells);
        });
    }

    private static List<List<String>> sights(Disclosure register) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Messages.Column_who, Messages.Column_as, Messages.Column_what, Messages.Column_relation,
                Messages.Column_reason));
        register.sights().forEach(s -> rows.add(List.of(s.who(), s.as(), s.what(), s.relation(), s.reason())));
        return rows;
    }

    private static List<List<String>> texts(Disclosure register) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Messages.Column_readers));
        register.texts().forEach(text -> rows.add(List.of(text)));
        return rows;
    }

    private static List<List<String>> acts(Disclosure register) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(Messages.Column_at, Messages.Column_who, Messages.Column_act, Messages.Column_detail));
        register.acts().forEach(act -> rows.add(
                List.of(act.at().toString(), act.account(), act.act().word(), act.detail())));
        return rows;
    }
}
