package org.cadre.assignment;
