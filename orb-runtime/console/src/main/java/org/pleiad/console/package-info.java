/** One page over loopback that shows what an ORB and its services do. */
package org.pleiad.console;
