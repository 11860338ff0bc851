/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import java.util.Optional;

import org.cadre.core.people.PersonName;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Element;
import org.cadre.model.Employment;
import org.cadre.model.Mentorship;
import org.cadre.model.Participation;
import org.cadre.model.Program;
import org.cadre.model.School;
import org.cadre.model.Session;
import org.cadre.ui.Elements;
import org.cadre.ui.Errors;
import org.cadre.ui.Icons;
import org.cadre.ui.Messages;
import org.cadre.ui.editor.ElementInput;
import org.cadre.ui.relationship.PairEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the elements of the base model. */
@Component(service = Elements.class)
public final class ModelElements implements Elements {

    private final Icons icons;
    private final Errors errors;

    /** Shows elements with those icons. */
    @Activate
    public ModelElements(@Reference Icons icons, @Reference Errors errors) {
        this.icons = icons;
        this.errors = errors;
    }

    @Override
    public String label(Element element) {
        return switch (element) {
            case Educator educator -> person(educator);
            case School school -> named(school.getName());
            case Program program -> named(program.getName());
            case Cohort cohort -> named(cohort.getName());
            case Participation participation -> person(participation.getEducator());
            case Session session when !session.getMentorships().isEmpty() ->
                label(session.getMentorships().getFirst());
            case Employment employment -> person(employment.getEducator());
            case Mentorship pair -> NLS.bind(Messages.Elements_pair, person(pair.getMentor()), person(pair.getMentee()));
            case Element other when other.eContainer() instanceof Element container -> label(container);
            default -> Messages.Elements_record;
        };
    }

    @Override
    public Image icon(Element element) {
        return icons.get(switch (element) {
            case School school -> Icons.SCHOOL;
            case Program program -> Icons.PROGRAM;
            case Cohort cohort -> Icons.COHORT;
            case Mentorship pair -> Icons.PAIR;
            default -> Icons.PERSON;
        });
    }

    @Override
    public Optional<IEditorPart> open(Element element) {
        return switch (element) {
            case Educator educator -> open(educator, "org.cadre.ui.person"); //$NON-NLS-1$
            case School school -> open(school, "org.cadre.ui.school"); //$NON-NLS-1$
            case Program program -> open(program, "org.cadre.ui.program"); //$NON-NLS-1$
            case Mentorship pair -> open(pair, PairEditor.ID);
            case Session session when !session.getMentorships().isEmpty() ->
                open(session.getMentorships().getFirst());
            case Element other when other.eContainer() instanceof Element container -> open(container);
            default -> Optional.empty();
        };
    }

    private Optional<IEditorPart> open(Element root, String editorId) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(window.getActivePage().openEditor(new ElementInput(root, label(root)), editorId));
        } catch (PartInitException e) {
            errors.show(e.getStatus());
            return Optional.empty();
        }
    }

    private static String person(Educator educator) {
        if (educator == null) {
            return Messages.Elements_nobody;
        }
        var name = PersonName.show(educator);
        return name.equals(educator.getUuid()) ? Messages.Elements_newPerson : name;
    }

    private static String named(String name) {
        return name == null || name.isBlank() ? Messages.Elements_unnamed : name;
    }
}
