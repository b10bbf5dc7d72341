/** Basic electricity. */
export const electricity = `
current, electricity, electric current, flow of charge
flow, move through, pass through, go through
voltage, potential difference, electrical potential, volts
difference in electrical states, potential difference, difference in charge
resistance, opposition to current, ohms
conductor, conducts electricity, lets current through, lets electricity flow
insulator, does not conduct, blocks electricity
battery, power source, power supply, energy source, cell
dead battery, battery is empty, no charge left, run down, flat battery
bulb, lamp, light, light bulb, lightbulb
light, glow, shine, lit, turn on
burned out, burnt out, blown, broken filament, bad bulb
terminal, pole
positive terminal, plus side, plus terminal, positive side, positive end, positive pole
negative terminal, minus side, minus terminal, negative side, negative end, negative pole
wire, cable
complete circuit, closed circuit, closed path, closed loop, complete path, unbroken path, complete loop
open circuit, incomplete circuit, broken circuit
circuit, electrical loop
gap, break, interruption
connected, linked, attached, joined, hooked up
disconnected, not connected, unconnected, separated from
electrically connected, same electrical state
in series, series circuit, one after the other, one path
in parallel, parallel circuit, own path, separate paths, different paths
independent, separate
damaged, broken, defective, faulty
measure, reading
voltmeter, multimeter
short circuit, shorted
ac, alternating current
dc, direct current
`;
