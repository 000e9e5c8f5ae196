/** The services of Fault Tolerant CORBA over object groups (CORBA 3.3 FT, 23.3). */
package org.pleiad.groups.ft;
