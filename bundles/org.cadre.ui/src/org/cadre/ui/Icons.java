/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;

/** The service with the icons of Cadre, one family of SVG drawings; the name of an icon is its file's name. */
public interface Icons {

    /** A person. */
    String PERSON = "person"; //$NON-NLS-1$
    /** Several people. */
    String PEOPLE = "people"; //$NON-NLS-1$
    /** A school. */
    String SCHOOL = "school"; //$NON-NLS-1$
    /** A program. */
    String PROGRAM = "program"; //$NON-NLS-1$
    /** A cohort. */
    String COHORT = "cohort"; //$NON-NLS-1$
    /** A mentor and a mentee. */
    String PAIR = "pair"; //$NON-NLS-1$
    /** What a program is about at a glance. */
    String OVERVIEW = "overview"; //$NON-NLS-1$
    /** A database. */
    String DATABASE = "database"; //$NON-NLS-1$
    /** The sample district. */
    String SAMPLE = "sample"; //$NON-NLS-1$
    /** Something that comes in. */
    String IMPORT = "import"; //$NON-NLS-1$
    /** What else can be done. */
    String MORE = "more"; //$NON-NLS-1$
    /** Something to add. */
    String ADD = "add"; //$NON-NLS-1$
    /** Something to remove. */
    String REMOVE = "remove"; //$NON-NLS-1$
    /** A finding that breaks a rule. */
    String ERROR = "error"; //$NON-NLS-1$
    /** A finding to look at. */
    String WARNING = "warning"; //$NON-NLS-1$
    /** A finding worth knowing. */
    String INFO = "info"; //$NON-NLS-1$

    /** The image, in the size of menus and lists; belongs to this service. */
    Image get(String name);

    /** The descriptor of the image, for actions and wizards. */
    ImageDescriptor descriptor(String name);
}
