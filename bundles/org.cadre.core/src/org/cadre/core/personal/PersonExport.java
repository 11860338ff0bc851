/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.personal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.people.PersonName;
import org.cadre.core.sealed.PrivateTexts;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.CsvText;
import org.cadre.core.text.JsonText;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Writes everything about a person into open files: JSON for machines, CSV for spreadsheets, HTML to read. A
 * sealed text is there if the account that exports can open it; otherwise it is named.
 */
@SuppressWarnings("nls")
public final class PersonExport {

    private static final String JSON = "person.json";
    private static final String CSV = "person.csv";
    private static final String HTML = "person.html";

    private final UnitOfWork work;
    private final List<PersonTraces> traces;

    /** Exports from that unit of work; see {@link PersonModules}. */
    public PersonExport(UnitOfWork work, List<PersonTraces> traces) {
        this.work = work;
        this.traces = List.copyOf(traces);
    }

    /**
     * Writes the files.
     *
     * @param folder made if it is missing; must be empty
     * @return the files
     */
    public List<Path> write(Educator person, Path folder, SubMonitor monitor) throws CadreException {
        prepare(folder);
        var sections = sections(person);
        monitor.checkCanceled();
        var rows = rows(sections);
        var title = NLS.bind(Messages.Export_title, PersonName.show(person));
        work.store().accessLog().append(AccessAct.EXPORT, person.getUuid(), Messages.Export_detail);
        var files = new LinkedHashMap<String, String>();
        files.put(JSON, JsonText.write(sections));
        files.put(CSV, CsvText.write(rows));
        files.put(HTML, HtmlText.page(title, HtmlText.paragraph(Messages.Export_about), HtmlText.table(rows)));
        return write(files, folder);
    }

    /** What there is, by kind. */
    Map<String, Object> sections(Educator person) throws CadreException {
        var records = PersonalRecords.of(work, person);
        try (var texts = new PrivateTexts(work)) {
            var facts = new ElementFacts(texts, person);
            var sections = new LinkedHashMap<String, Object>();
            sections.put("person", facts.of(person));
            sections.put("demographics", all(facts, records.demographics()));
            sections.put("participations", all(facts, records.participations()));
            sections.put("pairs", all(facts, records.pairs()));
            sections.put("sessions", all(facts, records.sessions()));
            sections.put("accounts", all(facts, records.accounts()));
            sections.put("keysOfPrivateTexts", all(facts, records.keys()));
            for (var module : traces) {
                sections.putAll(module.told(work, person));
            }
            return sections;
        }
    }

    private static List<Map<String, Object>> all(ElementFacts facts, List<? extends Element> elements)
            throws CadreException {
        var all = new ArrayList<Map<String, Object>>();
        for (var element : elements) {
            all.add(facts.of(element));
        }
        return all;
    }

    /** Every value as a row of its place and itself. */
    private static List<List<Object>> rows(Map<String, Object> sections) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of(Messages.Export_place, Messages.Export_value));
        sections.forEach((name, value) -> add(rows, name, value));
        return rows;
    }

    private static void add(List<List<Object>> rows, String place, Object value) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((name, part) -> add(rows, place + " / " + name, part));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    add(rows, list.size() == 1 ? place : place + " " + (i + 1), list.get(i));
                }
            }
            default -> rows.add(List.of(place, value));
        }
    }

    private static void prepare(Path folder) throws CadreException {
        try {
            Files.createDirectories(folder);
            try (var there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw CadreException.input(NLS.bind(Messages.Export_notEmpty, folder));
                }
            }
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Export_notWritten, folder), e);
        }
    }

    private static List<Path> write(Map<String, String> files, Path folder) throws CadreException {
        try {
            var written = new ArrayList<Path>();
            for (var file : files.entrySet()) {
                written.add(Files.writeString(folder.resolve(file.getKey()), file.getValue()));
            }
            return written;
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Export_notWritten, folder), e);
        }
    }
}
