// What is wrong with a value is said with what to do about it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { misfitOfNumber, misfitOfTelephone, misfitOfTemperature, numberIn } from "./remedies.js";

test("a number may have a comma for its point, and stays text where it is none", () => {
  for (const [text, number] of [["38,5", 38.5], ["38.5", 38.5], [" 38 ", 38], ["", ""], ["38x", "38x"], ["1,038,5", "1,038,5"]]) assert.equal(numberIn(text), number, text);
});

test("what is no number is told, and so is a part of one where it must be whole", () => {
  for (const text of ["", "38", "38,5", "38.55"]) assert.equal(misfitOfNumber(text, 0.1), "", text);
  assert.match(misfitOfNumber("38x", 0.1), /^“38x” is no number\. Write it with digits, such as/);
  assert.match(misfitOfNumber("7.5", 1), /^7\.5 is no whole number\./);
  assert.equal(misfitOfNumber("10", 1), "");
});

test("a temperature in the other unit says which one to choose", () => {
  assert.match(misfitOfTemperature("100.4", "C"), /^100\.4 is no fever in degrees Celsius\. Choose degrees Fahrenheit as its unit/);
  assert.match(misfitOfTemperature("38,5", "F"), /^38\.5 is no fever in degrees Fahrenheit\. Choose degrees Celsius/);
  assert.match(misfitOfTemperature("380", "C"), /Write a number from 37 to 39\.$/);
  for (const right of [["38", "C"], ["100.4", "F"], ["380", ""], ["", "C"], ["x", "C"]]) assert.equal(misfitOfTemperature(...right), "", `${right}`);
});

test("letters in a telephone number are named, each once", () => {
  assert.match(misfitOfTelephone("040 555 O1OO"), /^“O” cannot be dialled\. Write digits and spaces only/);
  assert.match(misfitOfTelephone("(040) 555/01"), /^“\(\)\/” cannot be dialled/);
  assert.match(misfitOfTelephone("12345"), /^“12345” cannot be dialled as it stands\. Count its digits/);
});
