/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import java.util.Optional;
import java.util.function.Consumer;

import org.cadre.core.people.PeopleQuery;
import org.cadre.core.people.QueryAssist;
import org.cadre.core.people.QuerySyntaxException;
import org.cadre.ui.Messages;
import org.cadre.ui.editor.Later;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A field for a question about people, with proposals on Ctrl+Space, that says at once what it finds or what is not
 * understood. Takes two rows of a grid with two columns.
 */
public final class QueryField {

    private static final int PAUSE = 500;

    private final Text text;
    private final Label result;
    private final Consumer<String> onQuery;
    private boolean typed;
    private boolean showing;

    /**
     * @param label what the question is for
     * @param onQuery gets every text that can be understood, also an empty one, when the user pauses
     */
    public QueryField(Composite parent, String label, Consumer<String> onQuery) {
        this.onQuery = onQuery;
        var caption = new Label(parent, SWT.NONE);
        caption.setText(label);
        text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setMessage(Messages.Query_hint);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(caption);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(text);
        new Label(parent, SWT.NONE);
        result = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(result);
        var pause = new Later(text, PAUSE, this::flush);
        text.addModifyListener(event -> {
            if (!showing) {
                typed = true;
                pause.request();
            }
        });
        text.addFocusListener(FocusListener.focusLostAdapter(event -> flush()));
        addProposals();
    }

    /** Calls back at every key typed. */
    public void onType(Runnable listener) {
        text.addModifyListener(event -> listener.run());
    }

    /** Shows a query, unless the user is typing another one. */
    public void show(String query) {
        var present = query == null ? "" : query; //$NON-NLS-1$
        if (!typed && !text.getText().equals(present)) {
            showing = true;
            text.setText(present);
            showing = false;
        }
    }

    /** Says below the field what the query finds. */
    public void showResult(String sentence) {
        if (!typed) {
            tell(sentence);
        }
    }

    /** Whether something was typed that was not passed on yet. */
    public boolean isTyping() {
        return typed;
    }

    /** Passes on what was typed, if it can be understood. */
    public void flush() {
        if (!typed) {
            return;
        }
        var problem = problem(text.getText());
        if (problem.isPresent()) {
            tell(problem.get());
        } else {
            typed = false;
            onQuery.accept(text.getText().strip());
        }
    }

    /** The text as it stands. */
    public String text() {
        return text.getText().strip();
    }

    /** Puts the focus here. */
    public void setFocus() {
        text.setFocus();
    }

    /** Why a query cannot be understood; empty if it can, or if it is empty. */
    public static Optional<String> problem(String query) {
        try {
            if (!query.isBlank()) {
                PeopleQuery.parse(query);
            }
            return Optional.empty();
        } catch (QuerySyntaxException e) {
            return Optional.of(describe(query.substring(Math.min(e.position(), query.length())).strip()));
        }
    }

    private static String describe(String rest) {
        return rest.isEmpty() ? Messages.Query_goOn : NLS.bind(Messages.Query_notUnderstood, rest);
    }

    private void tell(String sentence) {
        if (!result.getText().equals(sentence)) {
            result.setText(sentence);
            result.requestLayout();
        }
    }

    private void addProposals() {
        var adapter = new ContentProposalAdapter(text, new TextContentAdapter(), QueryField::proposals,
                KeyStroke.getInstance(SWT.MOD1, ' '), null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.addContentProposalListener(proposal -> insert(proposal));
    }

    private void insert(IContentProposal proposal) {
        var caret = text.getCaretPosition();
        var all = QueryAssist.propose(text.getText(), caret);
        all.stream().filter(p -> p.text().equals(proposal.getContent())).findFirst().ifPresent(p -> {
            text.setSelection(p.start(), caret);
            text.insert(p.text() + ' ');
        });
    }

    private static IContentProposal[] proposals(String query, int caret) {
        return QueryAssist.propose(query, caret).stream().map(p -> new ContentProposal(p.text()))
                .toArray(IContentProposal[]::new);
    }
}
